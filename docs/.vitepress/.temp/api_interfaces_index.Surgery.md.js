import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Surgery","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.Surgery.md","filePath":"api/interfaces/index.Surgery.md"}');
const _sfc_main = { name: "api/interfaces/index.Surgery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Surgery</p><h1 id="interface-surgery" tabindex="-1">Interface: Surgery <a class="header-anchor" href="#interface-surgery" aria-label="Permalink to &quot;Interface: Surgery&quot;">​</a></h1><p>A new model, and what became of each weight. Paths are those of <code>model.weights</code>: <code>layer1.0/conv1/kernel</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="adapted" tabindex="-1">adapted <a class="header-anchor" href="#adapted" aria-label="Permalink to &quot;adapted&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>adapted</strong>: readonly <code>string</code>[]</p></blockquote><p>Weights that were computed from the old model&#39;s.</p><hr><h3 id="dropped" tabindex="-1">dropped <a class="header-anchor" href="#dropped" aria-label="Permalink to &quot;dropped&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dropped</strong>: readonly <code>string</code>[]</p></blockquote><p>Weights of the old model that the new one does not have.</p><hr><h3 id="kept" tabindex="-1">kept <a class="header-anchor" href="#kept" aria-label="Permalink to &quot;kept&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kept</strong>: readonly <code>string</code>[]</p></blockquote><p>Weights that are equal to the old model&#39;s.</p><hr><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>model</strong>: <code>LayersModel</code></p></blockquote><p>Not compiled yet. The old model is as it was, and both are to be disposed.</p><hr><h3 id="reinitialised" tabindex="-1">reinitialised <a class="header-anchor" href="#reinitialised" aria-label="Permalink to &quot;reinitialised&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reinitialised</strong>: readonly <code>string</code>[]</p></blockquote><p>Weights that begin anew.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.Surgery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Surgery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Surgery as default
};
