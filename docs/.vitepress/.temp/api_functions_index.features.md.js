import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: features()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.features.md","filePath":"api/functions/index.features.md"}');
const _sfc_main = { name: "api/functions/index.features.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / features</p><h1 id="function-features" tabindex="-1">Function: features() <a class="header-anchor" href="#function-features" aria-label="Permalink to &quot;Function: features()&quot;">​</a></h1><blockquote><p><strong>features</strong>&lt;<code>Tap</code>&gt;(<code>model</code>, <code>taps</code>): <code>Record</code>&lt;<code>Tap</code>, <code>tfl.LayersModel</code>&gt;</p></blockquote><p>A model for each tap, from the input to there: <code>const { c2, c3 } = features(model, [&#39;c2&#39;, &#39;c3&#39;])</code>.</p><p>They share the layers of <code>model</code>: what trains the one trains the other, and only <code>model</code> is to be disposed.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="tap" tabindex="-1">Tap <a class="header-anchor" href="#tap" aria-label="Permalink to &quot;Tap&quot;">​</a></h3><p><code>Tap</code> <em>extends</em> <code>string</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="taps" tabindex="-1">taps <a class="header-anchor" href="#taps" aria-label="Permalink to &quot;taps&quot;">​</a></h3><p>readonly <code>Tap</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Record</code>&lt;<code>Tap</code>, <code>tfl.LayersModel</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a tap that the net does not have.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.features.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_features = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_features as default
};
