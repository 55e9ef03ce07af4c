import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: SeparableConv","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.SeparableConv-1.md","filePath":"api/variables/index.SeparableConv-1.md"}');
const _sfc_main = { name: "api/variables/index.SeparableConv-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / SeparableConv</p><h1 id="variable-separableconv" tabindex="-1">Variable: SeparableConv <a class="header-anchor" href="#variable-separableconv" aria-label="Permalink to &quot;Variable: SeparableConv&quot;">​</a></h1><blockquote><p><code>const</code> <strong>SeparableConv</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.SeparableConvConfig"><code>SeparableConvConfig</code></a>&gt;</p></blockquote><p>A depthwise and a 1×1 convolution: <code>[N, H, W, C] → [N, H&#39;, W&#39;, filters]</code>. See <code>separableConv</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.SeparableConv-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_SeparableConv1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_SeparableConv1 as default
};
