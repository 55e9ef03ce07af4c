import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: channelScale()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.channelScale.md","filePath":"api/functions/index.channelScale.md"}');
const _sfc_main = { name: "api/functions/index.channelScale.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / channelScale</p><h1 id="function-channelscale" tabindex="-1">Function: channelScale() <a class="header-anchor" href="#function-channelscale" aria-label="Permalink to &quot;Function: channelScale()&quot;">​</a></h1><blockquote><p><strong>channelScale</strong>(<code>x</code>, <code>scale</code>, <code>__namedParameters?</code>): <code>Tensor4D</code></p></blockquote><p>Channel rescaling: <code>activation(x · scale + shortcut)</code> for <code>x</code> <code>[N, H, W, C]</code> and <code>scale</code> <code>[N, C]</code>, a factor for each channel of each image. With the activations <code>relu</code>, <code>relu6</code> and <code>leakyRelu</code> all of it is one pass over the map.</p><p>Differentiable any number of times in <code>x</code>, <code>scale</code> and <code>shortcut</code>, on every backend. An empty batch gives an empty map.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor4D</code></p><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><p><code>Tensor2D</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/index.ChannelScaleOptions"><code>ChannelScaleOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor4D</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError where shapes and options don&#39;t fit, before anything is computed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.channelScale.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_channelScale = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_channelScale as default
};
