import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BlockLayerClass<Options>","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.BlockLayerClass.md","filePath":"api/interfaces/index.BlockLayerClass.md"}');
const _sfc_main = { name: "api/interfaces/index.BlockLayerClass.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / BlockLayerClass</p><h1 id="interface-blocklayerclass-options" tabindex="-1">Interface: BlockLayerClass&lt;Options&gt; <a class="header-anchor" href="#interface-blocklayerclass-options" aria-label="Permalink to &quot;Interface: BlockLayerClass\\&lt;Options\\&gt;&quot;">​</a></h1><p>A class of layers, one for each kind of block.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">Options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;Options&quot;">​</a></h3><p><code>Options</code> <em>extends</em> <code>object</code></p><h2 id="constructors" tabindex="-1">Constructors <a class="header-anchor" href="#constructors" aria-label="Permalink to &quot;Constructors&quot;">​</a></h2><h3 id="constructor" tabindex="-1">Constructor <a class="header-anchor" href="#constructor" aria-label="Permalink to &quot;Constructor&quot;">​</a></h3><blockquote><p><strong>new BlockLayerClass</strong>(...<code>options</code>): <a href="./../classes/index.BlockLayer"><code>BlockLayer</code></a></p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="options-1" tabindex="-1">options <a class="header-anchor" href="#options-1" aria-label="Permalink to &quot;options&quot;">​</a></h5><p>...<code>object</code> <em>extends</em> <code>Options</code> ? [<code>options?</code>: <code>Options</code> &amp; <a href="./index.LayerOptions"><code>LayerOptions</code></a>] : [<code>options</code>: <code>Options</code> &amp; <a href="./index.LayerOptions"><code>LayerOptions</code></a>]</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../classes/index.BlockLayer"><code>BlockLayer</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="classname" tabindex="-1">className <a class="header-anchor" href="#classname" aria-label="Permalink to &quot;className&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>className</strong>: <code>string</code></p></blockquote><p>Its name in saved models.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.BlockLayerClass.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_BlockLayerClass = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_BlockLayerClass as default
};
