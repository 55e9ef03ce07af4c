import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Layers run neighbouring operations as one","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0012-layers-run-neighbouring-operations-as-one.md","filePath":"decisions/0012-layers-run-neighbouring-operations-as-one.md"}');
const _sfc_main = { name: "decisions/0012-layers-run-neighbouring-operations-as-one.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="layers-run-neighbouring-operations-as-one" tabindex="-1">Layers run neighbouring operations as one <a class="header-anchor" href="#layers-run-neighbouring-operations-as-one" aria-label="Permalink to &quot;Layers run neighbouring operations as one&quot;">​</a></h1><p>A block is drawn in single strokes: convolve, normalise, activate, add, rescale. Run so, the end of a squeeze-and-excitation unit reads and writes the whole map three times, for the rescaling, the shortcut and the activation.</p><p>The drawing stays as it is, for analysis, weights and files read it. When a layer is built, <code>src/layers/fuse.ts</code> looks for runs of steps that one kernel can do, where nothing else reads what lies between, and puts one step in their place: a convolution with bias, sum and activation; a rescaling with shortcut and activation; a whole excitation. It holds in training and in prediction. A batch norm between a convolution and what follows joins them where it goes by its moving statistics, for there it is a factor and an offset for each channel; while it is trained it needs the whole map first. Its vectors go into the kernel as they are. Folded into the filter they would save a shader a few reads, but cost a copy of every filter at each call, or one that is kept and can fall behind the weights. While somebody observes the steps, as LSUV does, they run one by one.</p><p>Squeeze-and-excitation is three kernels rather than one: TensorFlow.js takes what a kernel saved of its own output for a constant, so that one kernel would have to compute all of it again on the way back.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0012-layers-run-neighbouring-operations-as-one.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0012LayersRunNeighbouringOperationsAsOne = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0012LayersRunNeighbouringOperationsAsOne as default
};
