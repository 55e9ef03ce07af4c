import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: netOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.netOf.md","filePath":"api/functions/index.netOf.md"}');
const _sfc_main = { name: "api/functions/index.netOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / netOf</p><h1 id="function-netof" tabindex="-1">Function: netOf() <a class="header-anchor" href="#function-netof" aria-label="Permalink to &quot;Function: netOf()&quot;">​</a></h1><blockquote><p><strong>netOf</strong>(<code>model</code>): <code>object</code></p></blockquote><p>The net that a model was built from, and what was put before the names of its layers.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><h3 id="net" tabindex="-1">net <a class="header-anchor" href="#net" aria-label="Permalink to &quot;net&quot;">​</a></h3><blockquote><p><strong>net</strong>: <a href="./../classes/index.NetBuilder"><code>NetBuilder</code></a>&lt;<code>&quot;map&quot;</code>, <a href="./../interfaces/index.DrawingFamily"><code>DrawingFamily</code></a>&gt; | <a href="./../classes/index.NetBuilder"><code>NetBuilder</code></a>&lt;<code>&quot;vector&quot;</code>, <a href="./../interfaces/index.DrawingFamily"><code>DrawingFamily</code></a>&gt;</p></blockquote><h3 id="prefix" tabindex="-1">prefix <a class="header-anchor" href="#prefix" aria-label="Permalink to &quot;prefix&quot;">​</a></h3><blockquote><p><strong>prefix</strong>: <code>string</code></p></blockquote><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError if the model was not built by <code>net(…).build()</code>, or saved without its metadata.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.netOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_netOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_netOf as default
};
