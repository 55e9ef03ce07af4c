import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Dataset","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/models.Dataset.md","filePath":"api/types/models.Dataset.md"}');
const _sfc_main = { name: "api/types/models.Dataset.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / Dataset</p><h1 id="type-alias-dataset" tabindex="-1">Type Alias: Dataset <a class="header-anchor" href="#type-alias-dataset" aria-label="Permalink to &quot;Type Alias: Dataset&quot;">​</a></h1><blockquote><p><strong>Dataset</strong> = <em>typeof</em> <code>datasets</code>[<code>number</code>]</p></blockquote><p>What a net was trained and tested on.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/models.Dataset.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_Dataset = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_Dataset as default
};
