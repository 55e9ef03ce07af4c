import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: add()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.add.md","filePath":"api/functions/index.add.md"}');
const _sfc_main = { name: "api/functions/index.add.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / add</p><h1 id="function-add" tabindex="-1">Function: add() <a class="header-anchor" href="#function-add" aria-label="Permalink to &quot;Function: add()&quot;">​</a></h1><blockquote><p><strong>add</strong>(...<code>terms</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>The sum of nodes of one shape.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="terms" tabindex="-1">terms <a class="header-anchor" href="#terms" aria-label="Permalink to &quot;terms&quot;">​</a></h3><p>...<a href="./../interfaces/index.Node"><code>Node</code></a>&lt;<code>object</code>&gt;[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.add.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_add = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_add as default
};
