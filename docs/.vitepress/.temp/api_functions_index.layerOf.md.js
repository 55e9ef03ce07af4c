import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: layerOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.layerOf.md","filePath":"api/functions/index.layerOf.md"}');
const _sfc_main = { name: "api/functions/index.layerOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / layerOf</p><h1 id="function-layerof" tabindex="-1">Function: layerOf() <a class="header-anchor" href="#function-layerof" aria-label="Permalink to &quot;Function: layerOf()&quot;">​</a></h1><blockquote><p><strong>layerOf</strong>&lt;<code>Options</code>&gt;(<code>__namedParameters</code>): <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<code>Options</code>&gt;</p></blockquote><p>The Layer class of a block, registered for <code>tf.loadLayersModel</code>. One block has one class.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">Options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;Options&quot;">​</a></h3><p><code>Options</code> <em>extends</em> <code>object</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<code>Options</code>&gt;, <code>&quot;definition&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<code>Options</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.layerOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_layerOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_layerOf as default
};
