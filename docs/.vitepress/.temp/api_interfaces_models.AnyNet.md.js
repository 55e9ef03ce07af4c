import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AnyNet","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/models.AnyNet.md","filePath":"api/interfaces/models.AnyNet.md"}');
const _sfc_main = { name: "api/interfaces/models.AnyNet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / AnyNet</p><h1 id="interface-anynet" tabindex="-1">Interface: AnyNet <a class="header-anchor" href="#interface-anynet" aria-label="Permalink to &quot;Interface: AnyNet&quot;">​</a></h1><p>A net of the builder.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>As it stands in the table.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="analyze" tabindex="-1">analyze() <a class="header-anchor" href="#analyze" aria-label="Permalink to &quot;analyze()&quot;">​</a></h3><blockquote><p><strong>analyze</strong>(): <a href="./index.Analysis"><code>Analysis</code></a></p></blockquote><p>Its costs for one sample.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./index.Analysis"><code>Analysis</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/models.AnyNet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_AnyNet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_AnyNet as default
};
