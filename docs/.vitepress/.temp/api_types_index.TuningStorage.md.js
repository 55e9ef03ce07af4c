import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TuningStorage","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.TuningStorage.md","filePath":"api/types/index.TuningStorage.md"}');
const _sfc_main = { name: "api/types/index.TuningStorage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / TuningStorage</p><h1 id="type-alias-tuningstorage" tabindex="-1">Type Alias: TuningStorage <a class="header-anchor" href="#type-alias-tuningstorage" aria-label="Permalink to &quot;Type Alias: TuningStorage&quot;">​</a></h1><blockquote><p><strong>TuningStorage</strong> = <code>Pick</code>&lt;<code>Storage</code>, <code>&quot;getItem&quot;</code> | <code>&quot;setItem&quot;</code>&gt;</p></blockquote><p>A page&#39;s <code>localStorage</code>, or anything like it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.TuningStorage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_TuningStorage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_TuningStorage as default
};
