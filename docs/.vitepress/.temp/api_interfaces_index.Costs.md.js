import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Costs","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.Costs.md","filePath":"api/interfaces/index.Costs.md"}');
const _sfc_main = { name: "api/interfaces/index.Costs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Costs</p><h1 id="interface-costs" tabindex="-1">Interface: Costs <a class="header-anchor" href="#interface-costs" aria-label="Permalink to &quot;Interface: Costs&quot;">​</a></h1><p>Costs for one sample.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.Analysis"><code>Analysis</code></a></li><li><a href="./index.LayerAnalysis"><code>LayerAnalysis</code></a></li><li><a href="./index.OperationAnalysis"><code>OperationAnalysis</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="activations" tabindex="-1">activations <a class="header-anchor" href="#activations" aria-label="Permalink to &quot;activations&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>activations</strong>: <code>number</code></p></blockquote><p>Values that convolutions and dense layers put out (Radosavovic et al. 2020, arXiv:2003.13678).</p><hr><h3 id="macs" tabindex="-1">macs <a class="header-anchor" href="#macs" aria-label="Permalink to &quot;macs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>macs</strong>: <code>number</code></p></blockquote><p>Multiply-accumulates of convolutions and dense layers, as published tables count them.</p><hr><h3 id="otherwork" tabindex="-1">otherWork <a class="header-anchor" href="#otherwork" aria-label="Permalink to &quot;otherWork&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>otherWork</strong>: <code>number</code></p></blockquote><p>Value by value work of the other operations: norms, activations, pools, sums. Not among <code>macs</code>.</p><hr><h3 id="params" tabindex="-1">params <a class="header-anchor" href="#params" aria-label="Permalink to &quot;params&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>params</strong>: <code>number</code></p></blockquote><p>Weights, biases and affine parameters, as torch counts them.</p><hr><h3 id="statistics" tabindex="-1">statistics <a class="header-anchor" href="#statistics" aria-label="Permalink to &quot;statistics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>statistics</strong>: <code>number</code></p></blockquote><p>Moving means and variances.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.Costs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Costs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Costs as default
};
