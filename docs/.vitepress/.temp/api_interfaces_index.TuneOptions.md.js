import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TuneOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.TuneOptions.md","filePath":"api/interfaces/index.TuneOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.TuneOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / TuneOptions</p><h1 id="interface-tuneoptions" tabindex="-1">Interface: TuneOptions <a class="header-anchor" href="#interface-tuneoptions" aria-label="Permalink to &quot;Interface: TuneOptions&quot;">​</a></h1><p>Options of <code>tuneKernels</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batchsize" tabindex="-1">batchSize? <a class="header-anchor" href="#batchsize" aria-label="Permalink to &quot;batchSize?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>batchSize?</strong>: <code>number</code></p></blockquote><p>How many samples the model is given at once. Its own choices are those for this size. Default 1.</p><hr><h3 id="onprogress" tabindex="-1">onProgress? <a class="header-anchor" href="#onprogress" aria-label="Permalink to &quot;onProgress?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>onProgress?</strong>: (<code>progress</code>) =&gt; <code>void</code></p></blockquote><p>Called after each shape.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="progress" tabindex="-1">progress <a class="header-anchor" href="#progress" aria-label="Permalink to &quot;progress&quot;">​</a></h5><p><a href="./index.TuningProgress"><code>TuningProgress</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="signal" tabindex="-1">signal? <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>signal?</strong>: <code>AbortSignal</code></p></blockquote><p>Ends it between two shapes: what is known by then stays known, and the promise is rejected with the reason.</p><hr><h3 id="storage" tabindex="-1">storage? <a class="header-anchor" href="#storage" aria-label="Permalink to &quot;storage?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>storage?</strong>: <a href="./../types/index.TuningStorage"><code>TuningStorage</code></a> | <code>null</code></p></blockquote><p>Where the choices are kept for the next visit; null for nowhere. Default the page&#39;s <code>localStorage</code>; in Node, nowhere.</p><hr><h3 id="training" tabindex="-1">training? <a class="header-anchor" href="#training" aria-label="Permalink to &quot;training?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>training?</strong>: <code>boolean</code></p></blockquote><p>Whether the gradients are tuned too. Default false.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.TuneOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_TuneOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_TuneOptions as default
};
