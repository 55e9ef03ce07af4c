import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TunableModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.TunableModel.md","filePath":"api/types/index.TunableModel.md"}');
const _sfc_main = { name: "api/types/index.TunableModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / TunableModel</p><h1 id="type-alias-tunablemodel" tabindex="-1">Type Alias: TunableModel <a class="header-anchor" href="#type-alias-tunablemodel" aria-label="Permalink to &quot;Type Alias: TunableModel&quot;">​</a></h1><blockquote><p><strong>TunableModel</strong> = <code>tf.InferenceModel</code> | <code>tfl.LayersModel</code></p></blockquote><p>A <code>tf.LayersModel</code>, or a <code>tf.GraphModel</code> for prediction alone.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.TunableModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_TunableModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_TunableModel as default
};
