import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: NasnetCell","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.NasnetCell-1.md","filePath":"api/variables/index.NasnetCell-1.md"}');
const _sfc_main = { name: "api/variables/index.NasnetCell-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / NasnetCell</p><h1 id="variable-nasnetcell" tabindex="-1">Variable: NasnetCell <a class="header-anchor" href="#variable-nasnetcell" aria-label="Permalink to &quot;Variable: NasnetCell&quot;">​</a></h1><blockquote><p><code>const</code> <strong>NasnetCell</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.NasnetCellConfig"><code>NasnetCellConfig</code></a>&gt;</p></blockquote><p>A cell of NASNet-A, applied to its input and to the input of the cell before: <code>[N, H, W, C]</code> → <code>[N, H, W, 6 · width]</code>, or <code>[N, ⌈H/2⌉, ⌈W/2⌉, 4 · width]</code> with a stride of 2. See <code>nasnetCell</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.NasnetCell-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_NasnetCell1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_NasnetCell1 as default
};
