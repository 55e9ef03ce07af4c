import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StepData","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.StepData.md","filePath":"api/types/index.StepData.md"}');
const _sfc_main = { name: "api/types/index.StepData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / StepData</p><h1 id="type-alias-stepdata" tabindex="-1">Type Alias: StepData <a class="header-anchor" href="#type-alias-stepdata" aria-label="Permalink to &quot;Type Alias: StepData&quot;">​</a></h1><blockquote><p><strong>StepData</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>Config</code>&gt;&gt;</p></blockquote><p>One step: <code>{ conv: { filters: 64, kernelSize: 7 } }</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.StepData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_StepData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_StepData as default
};
