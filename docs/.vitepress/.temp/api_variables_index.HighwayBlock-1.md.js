import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: HighwayBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.HighwayBlock-1.md","filePath":"api/variables/index.HighwayBlock-1.md"}');
const _sfc_main = { name: "api/variables/index.HighwayBlock-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / HighwayBlock</p><h1 id="variable-highwayblock" tabindex="-1">Variable: HighwayBlock <a class="header-anchor" href="#variable-highwayblock" aria-label="Permalink to &quot;Variable: HighwayBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>HighwayBlock</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.HighwayBlockConfig"><code>HighwayBlockConfig</code></a>&gt;</p></blockquote><p>A layer and a gate over it: <code>[N, H, W, C] → [N, H, W, C]</code>, or <code>[N, C] → [N, C]</code>. See <code>highwayBlock</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.HighwayBlock-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_HighwayBlock1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_HighwayBlock1 as default
};
