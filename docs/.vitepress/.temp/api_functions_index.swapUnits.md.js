import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: swapUnits()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.swapUnits.md","filePath":"api/functions/index.swapUnits.md"}');
const _sfc_main = { name: "api/functions/index.swapUnits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / swapUnits</p><h1 id="function-swapunits" tabindex="-1">Function: swapUnits() <a class="header-anchor" href="#function-swapunits" aria-label="Permalink to &quot;Function: swapUnits()&quot;">​</a></h1><blockquote><p><strong>swapUnits</strong>(<code>model</code>, <code>a</code>, <code>b</code>): () =&gt; <code>void</code></p></blockquote><p>Lets two residual units change places: each computes with the other&#39;s weights. They stay where they are in the model, and in its files.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><code>string</code></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>What swaps them back.</p><p>() =&gt; <code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a name that is no residual unit&#39;s, for units of different shapes, and for a sum over several layers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.swapUnits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_swapUnits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_swapUnits as default
};
