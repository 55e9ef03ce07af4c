import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Forms are timed on the visitor's device, on request","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0013-forms-are-timed-on-the-visitors-device-on-request.md","filePath":"decisions/0013-forms-are-timed-on-the-visitors-device-on-request.md"}`);
const _sfc_main = { name: "decisions/0013-forms-are-timed-on-the-visitors-device-on-request.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="forms-are-timed-on-the-visitor-s-device-on-request" tabindex="-1">Forms are timed on the visitor&#39;s device, on request <a class="header-anchor" href="#forms-are-timed-on-the-visitor-s-device-on-request" aria-label="Permalink to &quot;Forms are timed on the visitor&#39;s device, on request&quot;">​</a></h1><p>A kernel on WebGPU has forms that compute the same, and the fastest depends on the GPU: how many registers an invocation may have before fewer run side by side, how large the cache is, how many workgroups keep it busy. A rule by shape is sound for all, and best for none that it was not measured on. A page cannot know its visitor&#39;s GPU; it can ask it.</p><p><code>tuneKernels</code> runs a model once while <code>choose</code> (<code>kernels/webgpu/choices.ts</code>) reports each choice it comes upon, times the forms of each on operands of its own, and remembers. The kernels ask what is remembered before they go by their rule.</p><ul><li><strong>On request</strong>, not at the first run of each shape: compiling and timing some six forms takes a second, and a page must be able to say when that may be. For the same reason the storage is only read when it is called.</li><li><strong>A model or a function.</strong> Whoever has a <code>tf.LayersModel</code> has its input shapes, so the model is enough. Whoever trains, or runs two models in turn, knows best how: a function covers it all. Kernels do not know our layers, and need not.</li><li><strong>Time counts from submission to <code>onSubmittedWorkDone</code></strong>, with as many runs in the submission as take 5 ms. Timestamp queries would be the finer clock, but browsers round them to 0.1 ms and many devices lack them; reading a result back, or recording one run at a time, would measure TensorFlow.js.</li><li><strong>The rule wins a draw</strong>, within 3 %: noise must not choose.</li><li><strong>Keyed by adapter, version and shape</strong>, the batch included, in words, so that a person can read what is stored. What is stored is never trusted: a form is one of the list, or it is timed.</li><li><strong>In storage that is like <code>localStorage</code></strong>, the page&#39;s own by default. It is synchronous, which IndexedDB is not, and the choices of a network are a few kilobytes.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0013-forms-are-timed-on-the-visitors-device-on-request.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0013FormsAreTimedOnTheVisitorsDeviceOnRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0013FormsAreTimedOnTheVisitorsDeviceOnRequest as default
};
