import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Kernels join TensorFlow.js's registry when they are first called","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0006-kernels-join-the-registry-when-first-called.md","filePath":"decisions/0006-kernels-join-the-registry-when-first-called.md"}`);
const _sfc_main = { name: "decisions/0006-kernels-join-the-registry-when-first-called.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kernels-join-tensorflow-js-s-registry-when-they-are-first-called" tabindex="-1">Kernels join TensorFlow.js&#39;s registry when they are first called <a class="header-anchor" href="#kernels-join-tensorflow-js-s-registry-when-they-are-first-called" aria-label="Permalink to &quot;Kernels join TensorFlow.js&#39;s registry when they are first called&quot;">​</a></h1><p>Our convolution, pooling and batch norm are kernels in TensorFlow.js&#39;s registry under names of our own (<code>TfjsBlocksConv2D</code>), each a composition of stock operations with its own gradient, and a faster form where a backend has one (<code>src/kernels/kernel.ts</code>).</p><p><code>tf.customGrad</code> would have been shorter, but it computes every gradient, asked for or not: that of the images in the first convolution, those of frozen weights. A registered gradient is computed when it is asked for.</p><p>They are registered for the current backend at the first call. Nothing happens at import, no backend is imported, and nothing of the user&#39;s other models changes: stock kernels are never overwritten. The one addition to stock is what wasm lacks to train stock convolutions (<code>installKernels</code>), and only while it lacks it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0006-kernels-join-the-registry-when-first-called.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0006KernelsJoinTheRegistryWhenFirstCalled = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0006KernelsJoinTheRegistryWhenFirstCalled as default
};
