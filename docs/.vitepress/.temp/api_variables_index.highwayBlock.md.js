import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: highwayBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.highwayBlock.md","filePath":"api/variables/index.highwayBlock.md"}');
const _sfc_main = { name: "api/variables/index.highwayBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / highwayBlock</p><h1 id="variable-highwayblock" tabindex="-1">Variable: highwayBlock <a class="header-anchor" href="#variable-highwayblock" aria-label="Permalink to &quot;Variable: highwayBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>highwayBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.HighwayBlockConfig"><code>HighwayBlockConfig</code></a>&gt;</p></blockquote><p>A layer and a gate that says how much of it goes on, and how much of x: <code>[H, W, C] → [H, W, C]</code>, or <code>[C] → [C]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.highwayBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_highwayBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_highwayBlock as default
};
