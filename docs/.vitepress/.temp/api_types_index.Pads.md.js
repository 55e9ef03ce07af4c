import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Pads","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.Pads.md","filePath":"api/types/index.Pads.md"}');
const _sfc_main = { name: "api/types/index.Pads.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Pads</p><h1 id="type-alias-pads" tabindex="-1">Type Alias: Pads <a class="header-anchor" href="#type-alias-pads" aria-label="Permalink to &quot;Type Alias: Pads&quot;">​</a></h1><blockquote><p><strong>Pads</strong> = readonly [<code>rows</code>: readonly [<code>number</code>, <code>number</code>], <code>columns</code>: readonly [<code>number</code>, <code>number</code>]]</p></blockquote><p>Rows <code>[top, bottom]</code> and columns <code>[left, right]</code> added around a map.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.Pads.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Pads = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Pads as default
};
