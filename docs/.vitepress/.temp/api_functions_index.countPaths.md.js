import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: countPaths()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.countPaths.md","filePath":"api/functions/index.countPaths.md"}');
const _sfc_main = { name: "api/functions/index.countPaths.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / countPaths</p><h1 id="function-countpaths" tabindex="-1">Function: countPaths() <a class="header-anchor" href="#function-countpaths" aria-label="Permalink to &quot;Function: countPaths()&quot;">​</a></h1><blockquote><p><strong>countPaths</strong>(<code>units</code>): <code>number</code>[]</p></blockquote><p>How many paths of each length lead through a row of residual units: entry k counts those through k branches. Exact up to 54 units, those of ResNet-110, and to about 15 digits beyond.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="units" tabindex="-1">units <a class="header-anchor" href="#units" aria-label="Permalink to &quot;units&quot;">​</a></h3><p><code>number</code></p><p>At least 0.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError unless it is a whole number.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.countPaths.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_countPaths = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_countPaths as default
};
