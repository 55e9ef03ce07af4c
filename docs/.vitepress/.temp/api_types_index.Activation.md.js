import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Activation","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.Activation.md","filePath":"api/types/index.Activation.md"}');
const _sfc_main = { name: "api/types/index.Activation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Activation</p><h1 id="type-alias-activation" tabindex="-1">Type Alias: Activation <a class="header-anchor" href="#type-alias-activation" aria-label="Permalink to &quot;Type Alias: Activation&quot;">​</a></h1><blockquote><p><strong>Activation</strong> = <em>typeof</em> <code>activations</code>[<code>number</code>]</p></blockquote><p>The name of a non-linearity; <code>&#39;linear&#39;</code> is none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.Activation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Activation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Activation as default
};
