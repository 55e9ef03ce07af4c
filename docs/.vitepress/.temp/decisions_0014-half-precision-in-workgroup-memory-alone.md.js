import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Half precision in workgroup memory alone","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0014-half-precision-in-workgroup-memory-alone.md","filePath":"decisions/0014-half-precision-in-workgroup-memory-alone.md"}');
const _sfc_main = { name: "decisions/0014-half-precision-in-workgroup-memory-alone.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="half-precision-in-workgroup-memory-alone" tabindex="-1">Half precision in workgroup memory alone <a class="header-anchor" href="#half-precision-in-workgroup-memory-alone" aria-label="Permalink to &quot;Half precision in workgroup memory alone&quot;">​</a></h1><p>WGSL has 16-bit floats where the device has <code>shader-f16</code>. TensorFlow.js&#39;s WebGPU backend has none: its tensors are 32 bits wide, and it puts user code behind declarations, where <code>enable f16;</code> is refused. Our shaders compile one level below it and can put the directive first.</p><p>With <code>kernelOptions({ halfPrecision: true })</code> a product of matrices in tiles keeps both strips in workgroup memory as <code>vec4&lt;f16&gt;</code>, half the bytes of what it reads most. Tensors, products and sums stay in single precision. So an operand is rounded once, to 11 bits, and nothing adds up in 16: the error of a result does not grow with the length of its sum.</p><ul><li><strong>Tensors in half precision</strong> would halve the traffic to global memory too, but every other kernel reads them, and a converted copy of each filter would have to be found again, kept and freed.</li><li><strong>Sums in half precision</strong> lose a small term beside a large sum from 2,048 terms on.</li><li><strong>A typed option</strong> rather than a flag of <code>tf.env()</code>: a flag must be registered at import, where this library does nothing, and a misspelt one is not found out. It is part of a pipeline&#39;s variant and of a tuned choice&#39;s key, so both settings live side by side.</li><li><strong>Off by default</strong>: results change by more than rounding, and gradients below 6·10⁻⁸ vanish.</li></ul><p><code>enableWebGPU()</code> asks for the feature, so it replaces the factory that the backend registers as it is imported, unless the user registered one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0014-half-precision-in-workgroup-memory-alone.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0014HalfPrecisionInWorkgroupMemoryAlone = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0014HalfPrecisionInWorkgroupMemoryAlone as default
};
