import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DropPathRate","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.DropPathRate.md","filePath":"api/types/index.DropPathRate.md"}');
const _sfc_main = { name: "api/types/index.DropPathRate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / DropPathRate</p><h1 id="type-alias-droppathrate" tabindex="-1">Type Alias: DropPathRate <a class="header-anchor" href="#type-alias-droppathrate" aria-label="Permalink to &quot;Type Alias: DropPathRate&quot;">​</a></h1><blockquote><p><strong>DropPathRate</strong> = <code>number</code> | <a href="./../interfaces/index.DropPathOptions"><code>DropPathOptions</code></a></p></blockquote><p>A rate, or a rate and how it is meant.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.DropPathRate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_DropPathRate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_DropPathRate as default
};
