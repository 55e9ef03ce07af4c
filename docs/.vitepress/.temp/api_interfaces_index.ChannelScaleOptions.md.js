import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ChannelScaleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.ChannelScaleOptions.md","filePath":"api/interfaces/index.ChannelScaleOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.ChannelScaleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / ChannelScaleOptions</p><h1 id="interface-channelscaleoptions" tabindex="-1">Interface: ChannelScaleOptions <a class="header-anchor" href="#interface-channelscaleoptions" aria-label="Permalink to &quot;Interface: ChannelScaleOptions&quot;">​</a></h1><p>Options of <code>channelScale</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="activation" tabindex="-1">activation? <a class="header-anchor" href="#activation" aria-label="Permalink to &quot;activation?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>activation?</strong>: <code>&quot;linear&quot;</code> | <code>&quot;relu&quot;</code> | <code>&quot;relu6&quot;</code> | <code>&quot;leakyRelu&quot;</code> | <code>&quot;elu&quot;</code> | <code>&quot;selu&quot;</code> | <code>&quot;gelu&quot;</code> | <code>&quot;silu&quot;</code> | <code>&quot;mish&quot;</code> | <code>&quot;tanh&quot;</code> | <code>&quot;lecunTanh&quot;</code> | <code>&quot;sigmoid&quot;</code> | <code>&quot;hardSigmoid&quot;</code> | <code>&quot;hardSwish&quot;</code> | <code>&quot;softplus&quot;</code> | <code>&quot;softmax&quot;</code></p></blockquote><p>Default <code>&#39;linear&#39;</code>: none.</p><hr><h3 id="shortcut" tabindex="-1">shortcut? <a class="header-anchor" href="#shortcut" aria-label="Permalink to &quot;shortcut?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>shortcut?</strong>: <code>Tensor4D</code></p></blockquote><p><code>[N, H, W, C]</code>, added before the activation. Default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.ChannelScaleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_ChannelScaleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_ChannelScaleOptions as default
};
