import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: separableConv","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.separableConv.md","filePath":"api/variables/index.separableConv.md"}');
const _sfc_main = { name: "api/variables/index.separableConv.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / separableConv</p><h1 id="variable-separableconv" tabindex="-1">Variable: separableConv <a class="header-anchor" href="#variable-separableconv" aria-label="Permalink to &quot;Variable: separableConv&quot;">​</a></h1><blockquote><p><code>const</code> <strong>separableConv</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.SeparableConvConfig"><code>SeparableConvConfig</code></a>&gt;</p></blockquote><p>A depthwise and a 1×1 convolution: <code>[H, W, C] → [H&#39;, W&#39;, filters]</code>. The window is the depthwise one&#39;s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.separableConv.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_separableConv = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_separableConv as default
};
