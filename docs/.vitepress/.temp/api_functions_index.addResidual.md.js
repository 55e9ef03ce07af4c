import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: addResidual()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.addResidual.md","filePath":"api/functions/index.addResidual.md"}');
const _sfc_main = { name: "api/functions/index.addResidual.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / addResidual</p><h1 id="function-addresidual" tabindex="-1">Function: addResidual() <a class="header-anchor" href="#function-addresidual" aria-label="Permalink to &quot;Function: addResidual()&quot;">​</a></h1><blockquote><p><strong>addResidual</strong>(<code>branch</code>, <code>shortcut</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>A residual branch and its shortcut, summed: what <code>lesion</code> takes apart again.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="branch" tabindex="-1">branch <a class="header-anchor" href="#branch" aria-label="Permalink to &quot;branch&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h3 id="shortcut" tabindex="-1">shortcut <a class="header-anchor" href="#shortcut" aria-label="Permalink to &quot;shortcut&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.addResidual.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_addResidual = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_addResidual as default
};
