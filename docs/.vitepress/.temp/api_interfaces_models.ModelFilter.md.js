import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelFilter","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/models.ModelFilter.md","filePath":"api/interfaces/models.ModelFilter.md"}');
const _sfc_main = { name: "api/interfaces/models.ModelFilter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / ModelFilter</p><h1 id="interface-modelfilter" tabindex="-1">Interface: ModelFilter <a class="header-anchor" href="#interface-modelfilter" aria-label="Permalink to &quot;Interface: ModelFilter&quot;">​</a></h1><p>What <code>listModels</code> is asked for.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="family" tabindex="-1">family? <a class="header-anchor" href="#family" aria-label="Permalink to &quot;family?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>family?</strong>: <code>string</code></p></blockquote><p>The paper&#39;s word for the kind: <code>&#39;ResNet&#39;</code>, <code>&#39;DenseNet&#39;</code> …</p><hr><h3 id="maxmacs" tabindex="-1">maxMacs? <a class="header-anchor" href="#maxmacs" aria-label="Permalink to &quot;maxMacs?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>maxMacs?</strong>: <code>number</code></p></blockquote><p>The most multiply-accumulates for one image of the published size.</p><hr><h3 id="maxparams" tabindex="-1">maxParams? <a class="header-anchor" href="#maxparams" aria-label="Permalink to &quot;maxParams?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>maxParams?</strong>: <code>number</code></p></blockquote><p>The most parameters.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/models.ModelFilter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_ModelFilter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_ModelFilter as default
};
