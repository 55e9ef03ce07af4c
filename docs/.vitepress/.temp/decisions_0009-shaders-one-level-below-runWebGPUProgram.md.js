import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Shaders run one level below runWebGPUProgram","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0009-shaders-one-level-below-runWebGPUProgram.md","filePath":"decisions/0009-shaders-one-level-below-runWebGPUProgram.md"}');
const _sfc_main = { name: "decisions/0009-shaders-one-level-below-runWebGPUProgram.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="shaders-run-one-level-below-runwebgpuprogram" tabindex="-1">Shaders run one level below <code>runWebGPUProgram</code> <a class="header-anchor" href="#shaders-run-one-level-below-runwebgpuprogram" aria-label="Permalink to &quot;Shaders run one level below \`runWebGPUProgram\`&quot;">​</a></h1><p>TensorFlow.js&#39;s way to run a WebGPU program, <code>backend.runWebGPUProgram</code>, knows one output. Batch norm in training has three forward (the map, mean, variance) and three backward, so it would take more kernels than it has passes over memory. It also puts user code behind declarations, so that <code>enable f16;</code> is refused, keys its cache of pipelines by a string that forgets sizes and source, and binds the shapes of all tensors as uniforms.</p><p><code>src/kernels/webgpu/shader.ts</code> makes the pipeline itself, from one description that gives the bindings, the uniforms and the key, and hands it to <code>backend.recordAndSubmit</code>, which the backend&#39;s own programs go through: command encoding, batching, uniform buffers, profiling and disposal stay TensorFlow.js&#39;s. Outputs after the first are bound where it binds inputs.</p><p>The price: <code>recordAndSubmit</code> is private in the types of 4.22. <code>isReachable()</code> looks for it before anything relies on it, and without it the composed forms run.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0009-shaders-one-level-below-runWebGPUProgram.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0009ShadersOneLevelBelowRunWebGPUProgram = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0009ShadersOneLevelBelowRunWebGPUProgram as default
};
