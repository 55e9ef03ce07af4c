import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Memory for work, by computing again","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0015-memory-for-work-by-computing-again.md","filePath":"decisions/0015-memory-for-work-by-computing-again.md"}');
const _sfc_main = { name: "decisions/0015-memory-for-work-by-computing-again.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="memory-for-work-by-computing-again" tabindex="-1">Memory for work, by computing again <a class="header-anchor" href="#memory-for-work-by-computing-again" aria-label="Permalink to &quot;Memory for work, by computing again&quot;">​</a></h1><p>A DenseNet&#39;s layers each take the concatenation of all before them. What training keeps of them, concatenations, norms and activations, grows with the square of the depth, though a layer adds only a few maps.</p><p>A block can be put into a drawing with <code>use(…, { recomputed: true })</code>. Its inside is then one unit (<code>src/layers/recompute.ts</code>) that keeps its inputs alone, and is computed once more when its gradients are asked for. Every layer of <code>denseBlock({ memoryEfficient: true })</code> is drawn so. The mark is in the drawing and not in the layer, so that any block may have it; names, weights, analysis and files know nothing of it. All of a layer is computed again, and not, as in torchvision, its first half: one third more work at most, and what remains to be kept is what a layer adds.</p><p>TensorFlow.js has no such thing, and three of its ways stand against it:</p><ul><li>A gradient within a gradient, <code>tf.grads</code> inside of <code>tf.customGrad</code>, begins a tape of its own where the outer one is done recording, and sets <code>activeTape</code> to null at its end, where the outer one still looks for what to free. So the tape is put aside and back. Asked for within another gradient, where the tape still records, both go on one tape, and gradients of gradients come out right.</li><li>The tape knows what was handed to <code>tf.customGrad</code>, and nothing else. So weights are handed in beside the inputs, and the second computation reads what was saved of them. Their gradients come out of the same pass.</li><li>A layer in training has effects. The second computation runs in a context that remembers the first: the same steps are in training, dropout gets the seeds of the first time, and moving statistics, which have moved, are left alone.</li></ul><p>A gradient of a concatenation is cut apart, and of many parts on wasm that took longer than all convolutions. So a block keeps at most four maps apart and joins them then, as a plain one always does.</p><p>A training step of DenseNet-BC-100-12 at a batch of 8 takes at most 327 MiB of tensors, weights included, where it took 994 (<code>test/bench/denseMemory.ts</code>).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0015-memory-for-work-by-computing-again.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0015MemoryForWorkByComputingAgain = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0015MemoryForWorkByComputingAgain as default
};
