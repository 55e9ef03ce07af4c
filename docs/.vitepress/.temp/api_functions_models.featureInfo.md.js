import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: featureInfo()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/models.featureInfo.md","filePath":"api/functions/models.featureInfo.md"}');
const _sfc_main = { name: "api/functions/models.featureInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / featureInfo</p><h1 id="function-featureinfo" tabindex="-1">Function: featureInfo() <a class="header-anchor" href="#function-featureinfo" aria-label="Permalink to &quot;Function: featureInfo()&quot;">​</a></h1><blockquote><p><strong>featureInfo</strong>(<code>__namedParameters</code>): readonly <a href="./../interfaces/models.FeatureInfo"><code>FeatureInfo</code></a>[]</p></blockquote><p>The taps of a net in their order, with channels and reduction.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>TappedNet</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/models.FeatureInfo"><code>FeatureInfo</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/models.featureInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_featureInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_featureInfo as default
};
