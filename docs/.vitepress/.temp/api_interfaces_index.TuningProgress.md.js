import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TuningProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.TuningProgress.md","filePath":"api/interfaces/index.TuningProgress.md"}');
const _sfc_main = { name: "api/interfaces/index.TuningProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / TuningProgress</p><h1 id="interface-tuningprogress" tabindex="-1">Interface: TuningProgress <a class="header-anchor" href="#interface-tuningprogress" aria-label="Permalink to &quot;Interface: TuningProgress&quot;">​</a></h1><p>How far <code>tuneKernels</code> has come.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="done" tabindex="-1">done <a class="header-anchor" href="#done" aria-label="Permalink to &quot;done&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>done</strong>: <code>number</code></p></blockquote><p>How many shapes are done, of how many.</p><hr><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kernel</strong>: <a href="./index.TunedKernel"><code>TunedKernel</code></a></p></blockquote><p>What was found out last.</p><hr><h3 id="total" tabindex="-1">total <a class="header-anchor" href="#total" aria-label="Permalink to &quot;total&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>total</strong>: <code>number</code></p></blockquote><p>How many shapes there are.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.TuningProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_TuningProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_TuningProgress as default
};
