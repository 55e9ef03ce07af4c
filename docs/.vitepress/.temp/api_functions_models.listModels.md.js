import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: listModels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/models.listModels.md","filePath":"api/functions/models.listModels.md"}');
const _sfc_main = { name: "api/functions/models.listModels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / listModels</p><h1 id="function-listmodels" tabindex="-1">Function: listModels() <a class="header-anchor" href="#function-listmodels" aria-label="Permalink to &quot;Function: listModels()&quot;">​</a></h1><blockquote><p><strong>listModels</strong>(<code>__namedParameters?</code>): <code>string</code>[]</p></blockquote><p>The names of the models that pass, families in the order of their papers.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/models.ModelFilter"><code>ModelFilter</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a family that there is not.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/models.listModels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_listModels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_listModels as default
};
