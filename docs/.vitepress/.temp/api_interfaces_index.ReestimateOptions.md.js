import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReestimateOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.ReestimateOptions.md","filePath":"api/interfaces/index.ReestimateOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.ReestimateOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / ReestimateOptions</p><h1 id="interface-reestimateoptions" tabindex="-1">Interface: ReestimateOptions <a class="header-anchor" href="#interface-reestimateoptions" aria-label="Permalink to &quot;Interface: ReestimateOptions&quot;">​</a></h1><p>Options of <code>reestimateBatchNorm</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batches" tabindex="-1">batches? <a class="header-anchor" href="#batches" aria-label="Permalink to &quot;batches?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>batches?</strong>: <code>number</code></p></blockquote><p>How many batches at most. Default all.</p><hr><h3 id="momentum" tabindex="-1">momentum? <a class="header-anchor" href="#momentum" aria-label="Permalink to &quot;momentum?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>momentum?</strong>: <code>number</code> | <code>&quot;cumulative&quot;</code></p></blockquote><p><code>&#39;cumulative&#39;</code>: the plain mean over all batches, whatever the statistics were. A number: the share of each batch in moving averages that go on from what they are, from 0 to 1. Default <code>&#39;cumulative&#39;</code>.</p><hr><h3 id="onprogress" tabindex="-1">onProgress? <a class="header-anchor" href="#onprogress" aria-label="Permalink to &quot;onProgress?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>onProgress?</strong>: (<code>progress</code>) =&gt; <code>void</code></p></blockquote><p>Is called after each batch.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="progress" tabindex="-1">progress <a class="header-anchor" href="#progress" aria-label="Permalink to &quot;progress&quot;">​</a></h5><h6 id="batches-1" tabindex="-1">batches <a class="header-anchor" href="#batches-1" aria-label="Permalink to &quot;batches&quot;">​</a></h6><p><code>number</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.ReestimateOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_ReestimateOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_ReestimateOptions as default
};
