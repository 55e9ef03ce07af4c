import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: residualUnits()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.residualUnits.md","filePath":"api/functions/index.residualUnits.md"}');
const _sfc_main = { name: "api/functions/index.residualUnits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / residualUnits</p><h1 id="function-residualunits" tabindex="-1">Function: residualUnits() <a class="header-anchor" href="#function-residualunits" aria-label="Permalink to &quot;Function: residualUnits()&quot;">​</a></h1><blockquote><p><strong>residualUnits</strong>(<code>model</code>): <code>string</code>[]</p></blockquote><p>The names of a model&#39;s residual units, in order: layers, and sums over several layers, of a branch and its shortcut.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.residualUnits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_residualUnits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_residualUnits as default
};
