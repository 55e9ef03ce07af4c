import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Average and maximum pooling have gradients of their own","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0008-average-pooling-has-a-gradient-of-its-own.md","filePath":"decisions/0008-average-pooling-has-a-gradient-of-its-own.md"}');
const _sfc_main = { name: "decisions/0008-average-pooling-has-a-gradient-of-its-own.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="average-and-maximum-pooling-have-gradients-of-their-own" tabindex="-1">Average and maximum pooling have gradients of their own <a class="header-anchor" href="#average-and-maximum-pooling-have-gradients-of-their-own" aria-label="Permalink to &quot;Average and maximum pooling have gradients of their own&quot;">​</a></h1><p>TensorFlow.js 4.22 divides by the covered cells when it pools with padding, but its gradient divides by the whole window, so at the border of a padded average pool it is wrong on every backend. On wasm the gradient of a maximum pool is lost where the maximum is negative. Both were found by fixtures from torch (<code>test/golden/</code>).</p><p>So <code>src/kernels/pool2d/</code> brings its own.</p><p>Of several values that share a window&#39;s maximum, the first, row by row, has the gradient, on every backend: torch&#39;s rule, and the one of TensorFlow.js&#39;s cpu and wasm kernels; its kernels for webgl and webgpu take the last. Ties are no corner case: after a rectifier whole windows are zero. So webgl and webgpu have programs of their own, cpu and wasm loops, and for any other backend stock operations find the first maxima tap by tap (<code>firstMaxima.ts</code>).</p><p>Both gradients can be differentiated again, any number of times. Average pooling is linear, and its gradient&#39;s gradient is pooling. For maximum pooling it reads the derivative where the maxima are; which value is the first maximum does not change with the values.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0008-average-pooling-has-a-gradient-of-its-own.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0008AveragePoolingHasAGradientOfItsOwn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0008AveragePoolingHasAGradientOfItsOwn as default
};
