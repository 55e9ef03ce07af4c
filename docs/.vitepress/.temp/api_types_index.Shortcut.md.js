import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Shortcut","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.Shortcut.md","filePath":"api/types/index.Shortcut.md"}');
const _sfc_main = { name: "api/types/index.Shortcut.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Shortcut</p><h1 id="type-alias-shortcut" tabindex="-1">Type Alias: Shortcut <a class="header-anchor" href="#type-alias-shortcut" aria-label="Permalink to &quot;Type Alias: Shortcut&quot;">​</a></h1><blockquote><p><strong>Shortcut</strong> = <em>typeof</em> <code>shortcuts</code>[<code>number</code>]</p></blockquote><p>One of the kinds of shortcut: <code>&#39;A&#39;</code>, <code>&#39;A-centered&#39;</code>, <code>&#39;A-pooled&#39;</code>, <code>&#39;B&#39;</code> or <code>&#39;C&#39;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.Shortcut.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Shortcut = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Shortcut as default
};
