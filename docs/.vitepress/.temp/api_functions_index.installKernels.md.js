import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: installKernels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.installKernels.md","filePath":"api/functions/index.installKernels.md"}');
const _sfc_main = { name: "api/functions/index.installKernels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / installKernels</p><h1 id="function-installkernels" tabindex="-1">Function: installKernels() <a class="header-anchor" href="#function-installkernels" aria-label="Permalink to &quot;Function: installKernels()&quot;">​</a></h1><blockquote><p><strong>installKernels</strong>(<code>__namedParameters?</code>): () =&gt; <code>void</code></p></blockquote><p>Registers the kernels that TensorFlow.js lacks to train convolutions (three on wasm), and mends the gradient of maximum pooling there, which it loses where a maximum is negative; tells webgl that it renders 32 bits, so that losses and optimizers take the epsilon that they take elsewhere. Every layer of this library calls it. What is there and right is left alone, unless <code>override</code> asks for the faster kernels.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/index.InstallOptions"><code>InstallOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>A function that puts everything back as it was before this call.</p><p>() =&gt; <code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.installKernels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_installKernels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_installKernels as default
};
