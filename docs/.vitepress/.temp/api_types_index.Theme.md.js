import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Theme","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.Theme.md","filePath":"api/types/index.Theme.md"}');
const _sfc_main = { name: "api/types/index.Theme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Theme</p><h1 id="type-alias-theme" tabindex="-1">Type Alias: Theme <a class="header-anchor" href="#type-alias-theme" aria-label="Permalink to &quot;Type Alias: Theme&quot;">​</a></h1><blockquote><p><strong>Theme</strong> = <em>typeof</em> <code>themes</code>[<code>number</code>]</p></blockquote><p>The colours of a picture; <code>&#39;auto&#39;</code> follows the reader&#39;s preference.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.Theme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Theme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Theme as default
};
