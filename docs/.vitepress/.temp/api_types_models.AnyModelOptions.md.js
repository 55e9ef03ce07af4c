import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AnyModelOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/models.AnyModelOptions.md","filePath":"api/types/models.AnyModelOptions.md"}');
const _sfc_main = { name: "api/types/models.AnyModelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / AnyModelOptions</p><h1 id="type-alias-anymodeloptions" tabindex="-1">Type Alias: AnyModelOptions <a class="header-anchor" href="#type-alias-anymodeloptions" aria-label="Permalink to &quot;Type Alias: AnyModelOptions&quot;">​</a></h1><blockquote><p><strong>AnyModelOptions</strong> = <a href="./../interfaces/models.ModelOptions"><code>ModelOptions</code></a> &amp; <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p></blockquote><p>What <code>createModel</code> takes: the options of every model, and those of the model&#39;s own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/models.AnyModelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_AnyModelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_AnyModelOptions as default
};
