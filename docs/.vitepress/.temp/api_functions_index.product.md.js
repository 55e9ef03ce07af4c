import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: product()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.product.md","filePath":"api/functions/index.product.md"}');
const _sfc_main = { name: "api/functions/index.product.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / product</p><h1 id="function-product" tabindex="-1">Function: product() <a class="header-anchor" href="#function-product" aria-label="Permalink to &quot;Function: product()&quot;">​</a></h1><blockquote><p><strong>product</strong>(...<code>factors</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>The product of nodes of one shape, value by value.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="factors" tabindex="-1">factors <a class="header-anchor" href="#factors" aria-label="Permalink to &quot;factors&quot;">​</a></h3><p>...<a href="./../interfaces/index.Node"><code>Node</code></a>&lt;<code>object</code>&gt;[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.product.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_product = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_product as default
};
