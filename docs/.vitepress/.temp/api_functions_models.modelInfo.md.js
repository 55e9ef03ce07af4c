import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: modelInfo()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/models.modelInfo.md","filePath":"api/functions/models.modelInfo.md"}');
const _sfc_main = { name: "api/functions/models.modelInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / modelInfo</p><h1 id="function-modelinfo" tabindex="-1">Function: modelInfo() <a class="header-anchor" href="#function-modelinfo" aria-label="Permalink to &quot;Function: modelInfo()&quot;">​</a></h1><blockquote><p><strong>modelInfo</strong>(<code>name</code>): <a href="./../interfaces/models.ModelInfo"><code>ModelInfo</code></a></p></blockquote><p>What is known of the published net of that name, its costs counted the first time.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/models.ModelInfo"><code>ModelInfo</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError as <code>modelOf</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/models.modelInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_modelInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_modelInfo as default
};
