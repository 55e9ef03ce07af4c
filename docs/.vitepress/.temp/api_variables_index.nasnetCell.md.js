import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: nasnetCell","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.nasnetCell.md","filePath":"api/variables/index.nasnetCell.md"}');
const _sfc_main = { name: "api/variables/index.nasnetCell.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / nasnetCell</p><h1 id="variable-nasnetcell" tabindex="-1">Variable: nasnetCell <a class="header-anchor" href="#variable-nasnetcell" aria-label="Permalink to &quot;Variable: nasnetCell&quot;">​</a></h1><blockquote><p><code>const</code> <strong>nasnetCell</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.NasnetCellConfig"><code>NasnetCellConfig</code></a>&gt;</p></blockquote><p>A cell of NASNet-A: <code>[H, W, C]</code> → <code>[H, W, 6 · width]</code>, or <code>[⌈H/2⌉, ⌈W/2⌉, 4 · width]</code> with a stride of 2.</p><p>In a net, each cell of a row sees what the cell before it took: <code>.stage(4, nasnetCell({ width: 44 }))</code>. As a Layer it is applied to both, <code>[x, previous]</code>. The first of a row has no previous one, and takes its own input in its place.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError if the previous map is neither of the size of the input nor twice as large, or has no size.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.nasnetCell.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_nasnetCell = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_nasnetCell as default
};
