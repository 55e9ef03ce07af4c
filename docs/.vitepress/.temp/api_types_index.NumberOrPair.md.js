import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NumberOrPair","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.NumberOrPair.md","filePath":"api/types/index.NumberOrPair.md"}');
const _sfc_main = { name: "api/types/index.NumberOrPair.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / NumberOrPair</p><h1 id="type-alias-numberorpair" tabindex="-1">Type Alias: NumberOrPair <a class="header-anchor" href="#type-alias-numberorpair" aria-label="Permalink to &quot;Type Alias: NumberOrPair&quot;">​</a></h1><blockquote><p><strong>NumberOrPair</strong> = <code>number</code> | <a href="./index.Pair"><code>Pair</code></a></p></blockquote><p>A number for both directions, or <code>[height, width]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.NumberOrPair.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_NumberOrPair = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_NumberOrPair as default
};
