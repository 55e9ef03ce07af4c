import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: lenetTable","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.lenetTable.md","filePath":"api/variables/index.lenetTable.md"}');
const _sfc_main = { name: "api/variables/index.lenetTable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / lenetTable</p><h1 id="variable-lenettable" tabindex="-1">Variable: lenetTable <a class="header-anchor" href="#variable-lenettable" aria-label="Permalink to &quot;Variable: lenetTable&quot;">​</a></h1><blockquote><p><code>const</code> <strong>lenetTable</strong>: readonly (readonly <code>number</code>[])[]</p></blockquote><p>Table I: which of six input maps each of the sixteen output maps of C3 sees.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.lenetTable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_lenetTable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_lenetTable as default
};
