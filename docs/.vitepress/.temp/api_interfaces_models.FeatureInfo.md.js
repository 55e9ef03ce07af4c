import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FeatureInfo","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/models.FeatureInfo.md","filePath":"api/interfaces/models.FeatureInfo.md"}');
const _sfc_main = { name: "api/interfaces/models.FeatureInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / FeatureInfo</p><h1 id="interface-featureinfo" tabindex="-1">Interface: FeatureInfo <a class="header-anchor" href="#interface-featureinfo" aria-label="Permalink to &quot;Interface: FeatureInfo&quot;">​</a></h1><p>What comes out of one tap.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="channels" tabindex="-1">channels <a class="header-anchor" href="#channels" aria-label="Permalink to &quot;channels&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>channels</strong>: <code>number</code></p></blockquote><p>The last number of the shape.</p><hr><h3 id="reduction" tabindex="-1">reduction <a class="header-anchor" href="#reduction" aria-label="Permalink to &quot;reduction&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reduction</strong>: <code>number</code></p></blockquote><p>How many times smaller than the image: <code>[height, width]</code> of one value in pixels.</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: <a href="./../types/index.Shape"><code>Shape</code></a></p></blockquote><p><code>[H, W, C]</code>, or <code>[C]</code>.</p><hr><h3 id="tap" tabindex="-1">tap <a class="header-anchor" href="#tap" aria-label="Permalink to &quot;tap&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>tap</strong>: <code>string</code></p></blockquote><p>Its name: <code>&#39;c2&#39;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/models.FeatureInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_FeatureInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_FeatureInfo as default
};
