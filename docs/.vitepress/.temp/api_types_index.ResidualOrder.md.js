import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ResidualOrder","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.ResidualOrder.md","filePath":"api/types/index.ResidualOrder.md"}');
const _sfc_main = { name: "api/types/index.ResidualOrder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / ResidualOrder</p><h1 id="type-alias-residualorder" tabindex="-1">Type Alias: ResidualOrder <a class="header-anchor" href="#type-alias-residualorder" aria-label="Permalink to &quot;Type Alias: ResidualOrder&quot;">​</a></h1><blockquote><p><strong>ResidualOrder</strong> = keyof <em>typeof</em> <code>orders</code></p></blockquote><p>The five places of norms and activations in figure 4 of He et al. 2016.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.ResidualOrder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_ResidualOrder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_ResidualOrder as default
};
