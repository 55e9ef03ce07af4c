import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MlpConv","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.MlpConv-1.md","filePath":"api/variables/index.MlpConv-1.md"}');
const _sfc_main = { name: "api/variables/index.MlpConv-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / MlpConv</p><h1 id="variable-mlpconv" tabindex="-1">Variable: MlpConv <a class="header-anchor" href="#variable-mlpconv" aria-label="Permalink to &quot;Variable: MlpConv&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MlpConv</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.MlpConvConfig"><code>MlpConvConfig</code></a>&gt;</p></blockquote><p>A convolution and two 1×1 convolutions, each with its activation: <code>[N, H, W, C] → [N, H&#39;, W&#39;, filters]</code>. See <code>mlpConv</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.MlpConv-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_MlpConv1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_MlpConv1 as default
};
