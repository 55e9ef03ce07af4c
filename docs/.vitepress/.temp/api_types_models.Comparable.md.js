import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Comparable","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/models.Comparable.md","filePath":"api/types/models.Comparable.md"}');
const _sfc_main = { name: "api/types/models.Comparable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / Comparable</p><h1 id="type-alias-comparable" tabindex="-1">Type Alias: Comparable <a class="header-anchor" href="#type-alias-comparable" aria-label="Permalink to &quot;Type Alias: Comparable&quot;">​</a></h1><blockquote><p><strong>Comparable</strong> = <code>string</code> | <a href="./../interfaces/models.AnyNet"><code>AnyNet</code></a> | <a href="./../interfaces/models.OwnNet"><code>OwnNet</code></a></p></blockquote><p>The name of a model, a net, or a net with its accuracy.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/models.Comparable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_Comparable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_Comparable as default
};
