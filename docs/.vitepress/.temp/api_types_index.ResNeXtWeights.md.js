import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ResNeXtWeights","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.ResNeXtWeights.md","filePath":"api/types/index.ResNeXtWeights.md"}');
const _sfc_main = { name: "api/types/index.ResNeXtWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / ResNeXtWeights</p><h1 id="type-alias-resnextweights" tabindex="-1">Type Alias: ResNeXtWeights <a class="header-anchor" href="#type-alias-resnextweights" aria-label="Permalink to &quot;Type Alias: ResNeXtWeights&quot;">​</a></h1><blockquote><p><strong>ResNeXtWeights</strong> = <a href="./../classes/index.BlockLayer"><code>BlockLayer</code></a> | <code>tfl.LayersModel</code></p></blockquote><p>A built <code>ResNeXtBlock</code>, or a model that has such blocks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.ResNeXtWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_ResNeXtWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_ResNeXtWeights as default
};
