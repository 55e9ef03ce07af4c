import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Stock kernels are replaced only on request","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0010-stock-kernels-are-replaced-only-on-request.md","filePath":"decisions/0010-stock-kernels-are-replaced-only-on-request.md"}');
const _sfc_main = { name: "decisions/0010-stock-kernels-are-replaced-only-on-request.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="stock-kernels-are-replaced-only-on-request" tabindex="-1">Stock kernels are replaced only on request <a class="header-anchor" href="#stock-kernels-are-replaced-only-on-request" aria-label="Permalink to &quot;Stock kernels are replaced only on request&quot;">​</a></h1><p>Our layers call kernels of our own names, so what they compute and how fast is ours alone, and nothing of a user&#39;s other models changes. Two exceptions mend rather than replace: the gradients that TensorFlow.js lacks on wasm are registered where they are missing, and the gradient of maximum pooling on wasm, which loses windows whose maximum is negative, is taken over after the stock kernel was asked once and answered wrong.</p><p><code>installKernels({ override: true })</code> puts the faster kernels under TensorFlow.js&#39;s own names, and returns a function that takes them back. While one of ours computes, the stock name means the stock kernel again, so that a composition may be made of it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0010-stock-kernels-are-replaced-only-on-request.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0010StockKernelsAreReplacedOnlyOnRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0010StockKernelsAreReplacedOnlyOnRequest as default
};
