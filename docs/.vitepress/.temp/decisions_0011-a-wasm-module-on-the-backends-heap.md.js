import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"A WebAssembly module of our own runs on the wasm backend's heap","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0011-a-wasm-module-on-the-backends-heap.md","filePath":"decisions/0011-a-wasm-module-on-the-backends-heap.md"}`);
const _sfc_main = { name: "decisions/0011-a-wasm-module-on-the-backends-heap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="a-webassembly-module-of-our-own-runs-on-the-wasm-backend-s-heap" tabindex="-1">A WebAssembly module of our own runs on the wasm backend&#39;s heap <a class="header-anchor" href="#a-webassembly-module-of-our-own-runs-on-the-wasm-backend-s-heap" aria-label="Permalink to &quot;A WebAssembly module of our own runs on the wasm backend&#39;s heap&quot;">​</a></h1><p>TensorFlow.js&#39;s wasm backend has no kernel for the gradient of a convolution by its filter, a plain loop for the one by its input, and nothing for groups. Compositions of its kernels can stand in, but they transpose, pad and copy whole maps, and a depthwise filter gradient made so took forty times as long as the convolution.</p><p>Tensors of that backend lie in one WebAssembly memory. <code>src/kernels/wasm/assembly</code> is a module that imports this memory and loops over it with SIMD: convolutions with groups, their gradients, batch norm, max pooling&#39;s gradient. It is written in AssemblyScript, which reads like the rest of the sources; <code>npm run build:wasm</code> compiles it into <code>module.generated.ts</code>, 21 kB that travel with the bundle and need no file to be fetched. A test compiles it again and compares.</p><p>The module has no memory of its own: everything is an address that is passed in, scratch comes from the backend&#39;s own <code>_malloc</code>. Images go through one at a time, small ones several together, so that the copy with padding around them stays small and in the cache. A filter that meets few windows is read where it lies, a piece at a time: to bring it into order first would take longer than to use it. Filters in order are not kept between calls. That would save an estimated tenth of a prediction of ResNeXt-50, and cost the memory of all weights again.</p><p>The price: the memory, <code>backend.wasm.asm.memory</code>, is internal to the backend. <code>onHeap()</code> looks for it before anything relies on it, and where it is hidden, or the engine has no SIMD, the composed forms run.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0011-a-wasm-module-on-the-backends-heap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0011AWasmModuleOnTheBackendsHeap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0011AWasmModuleOnTheBackendsHeap as default
};
