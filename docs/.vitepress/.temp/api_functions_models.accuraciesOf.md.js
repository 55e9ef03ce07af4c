import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: accuraciesOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/models.accuraciesOf.md","filePath":"api/functions/models.accuraciesOf.md"}');
const _sfc_main = { name: "api/functions/models.accuraciesOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / accuraciesOf</p><h1 id="function-accuraciesof" tabindex="-1">Function: accuraciesOf() <a class="header-anchor" href="#function-accuraciesof" aria-label="Permalink to &quot;Function: accuraciesOf()&quot;">​</a></h1><blockquote><p><strong>accuraciesOf</strong>(<code>name</code>): readonly <a href="./../interfaces/models.Accuracy"><code>Accuracy</code></a>[]</p></blockquote><p>The published accuracies of the model of that name, the one to go by first.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/models.Accuracy"><code>Accuracy</code></a>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a name that there is not.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/models.accuraciesOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_accuraciesOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_accuraciesOf as default
};
