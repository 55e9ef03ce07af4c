import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InitializerName","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.InitializerName.md","filePath":"api/types/index.InitializerName.md"}');
const _sfc_main = { name: "api/types/index.InitializerName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InitializerName</p><h1 id="type-alias-initializername" tabindex="-1">Type Alias: InitializerName <a class="header-anchor" href="#type-alias-initializername" aria-label="Permalink to &quot;Type Alias: InitializerName&quot;">​</a></h1><blockquote><p><strong>InitializerName</strong> = <code>&quot;zeros&quot;</code> | <code>&quot;ones&quot;</code> | <code>&quot;heNormal&quot;</code> | <code>&quot;heNormalFanOut&quot;</code> | <code>&quot;heUniform&quot;</code> | <code>&quot;heUniformFanOut&quot;</code> | <code>&quot;glorotNormal&quot;</code> | <code>&quot;glorotUniform&quot;</code> | <code>&quot;lecunNormal&quot;</code> | <code>&quot;lecunUniform&quot;</code> | <code>&quot;orthonormal&quot;</code></p></blockquote><p>Initializers that take no parameter.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.InitializerName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InitializerName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InitializerName as default
};
