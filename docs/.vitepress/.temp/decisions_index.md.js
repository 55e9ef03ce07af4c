import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Decisions","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/index.md","filePath":"decisions/index.md"}');
const _sfc_main = { name: "decisions/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="decisions" tabindex="-1">Decisions <a class="header-anchor" href="#decisions" aria-label="Permalink to &quot;Decisions&quot;">​</a></h1><p>Why things are as they are, where they could have been otherwise.</p><ul><li><a href="./0001-everything-is-a-block">Everything in a net is a block</a></li><li><a href="./0002-unknown-options-are-those-never-asked-for">An unknown option is one that the drawing never asked for</a></li><li><a href="./0003-configurations-travel-as-json-under-the-key-name">Configurations travel as JSON under the key <code>name</code></a></li><li><a href="./0004-moving-variance-as-torch">The moving variance is the population&#39;s, as in torch</a></li><li><a href="./0005-receptive-field-without-gates">The receptive field leaves gates out</a></li><li><a href="./0006-kernels-join-the-registry-when-first-called">Kernels join TensorFlow.js&#39;s registry when they are first called</a></li><li><a href="./0007-webgpu-in-node-without-an-environment-variable">WebGPU in Node without an environment variable</a></li><li><a href="./0008-average-pooling-has-a-gradient-of-its-own">Average and maximum pooling have gradients of their own</a></li><li><a href="./0009-shaders-one-level-below-runWebGPUProgram">Shaders run one level below <code>runWebGPUProgram</code></a></li><li><a href="./0010-stock-kernels-are-replaced-only-on-request">Stock kernels are replaced only on request</a></li><li><a href="./0011-a-wasm-module-on-the-backends-heap">A WebAssembly module of our own runs on the wasm backend&#39;s heap</a></li><li><a href="./0012-layers-run-neighbouring-operations-as-one">Layers run neighbouring operations as one</a></li><li><a href="./0013-forms-are-timed-on-the-visitors-device-on-request">Forms are timed on the visitor&#39;s device, on request</a></li><li><a href="./0014-half-precision-in-workgroup-memory-alone">Half precision in workgroup memory alone</a></li><li><a href="./0015-memory-for-work-by-computing-again">Memory for work, by computing again</a></li><li><a href="./0016-the-builder-brings-every-block-along">The builder brings every block along</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
