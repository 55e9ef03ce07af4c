import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: groupConv2d()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.groupConv2d.md","filePath":"api/functions/index.groupConv2d.md"}');
const _sfc_main = { name: "api/functions/index.groupConv2d.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / groupConv2d</p><h1 id="function-groupconv2d" tabindex="-1">Function: groupConv2d() <a class="header-anchor" href="#function-groupconv2d" aria-label="Permalink to &quot;Function: groupConv2d()&quot;">​</a></h1><blockquote><p><strong>groupConv2d</strong>(<code>x</code>, <code>filter</code>, <code>__namedParameters?</code>): <code>Tensor4D</code></p></blockquote><p>Convolution in groups: <code>x</code> <code>[N, H, W, C]</code> with <code>filter</code> <code>[kh, kw, C/groups, O]</code> gives <code>[N, P, Q, O]</code>, where P = ⌊(H + padding − dilation·(kh − 1) − 1) / stride⌋ + 1, and Q likewise; group g of the output channels sees group g of the input channels alone. Bias, residual and the activations <code>relu</code>, <code>relu6</code> and <code>leakyRelu</code> cost no pass of their own. Xie et al. 2017, &quot;Aggregated Residual Transformations for Deep Neural Networks&quot;, arXiv:1611.05431.</p><p>Differentiable any number of times in <code>x</code>, <code>filter</code>, <code>bias</code> and <code>residual</code>, on every backend. An empty batch gives an empty map.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor4D</code></p><h3 id="filter" tabindex="-1">filter <a class="header-anchor" href="#filter" aria-label="Permalink to &quot;filter&quot;">​</a></h3><p><code>Tensor4D</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/index.GroupConv2dOptions"><code>GroupConv2dOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor4D</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError where shapes and options don&#39;t fit, before anything is computed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.groupConv2d.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_groupConv2d = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_groupConv2d as default
};
