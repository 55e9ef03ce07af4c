import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: kernelOptions()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.kernelOptions.md","filePath":"api/functions/index.kernelOptions.md"}');
const _sfc_main = { name: "api/functions/index.kernelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / kernelOptions</p><h1 id="function-kerneloptions" tabindex="-1">Function: kernelOptions() <a class="header-anchor" href="#function-kerneloptions" aria-label="Permalink to &quot;Function: kernelOptions()&quot;">​</a></h1><blockquote><p><strong>kernelOptions</strong>(<code>changes</code>): () =&gt; <code>void</code></p></blockquote><p>Sets options of the kernels, from the next call of each on. What is not named stays as it is.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="changes" tabindex="-1">changes <a class="header-anchor" href="#changes" aria-label="Permalink to &quot;changes&quot;">​</a></h3><p><a href="./../interfaces/index.KernelOptions"><code>KernelOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>A function that puts everything back as it was before this call.</p><p>() =&gt; <code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for an option that does not exist, or a value that it does not take.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.kernelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_kernelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_kernelOptions as default
};
