import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: norm()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.norm.md","filePath":"api/functions/index.norm.md"}');
const _sfc_main = { name: "api/functions/index.norm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / norm</p><h1 id="function-norm" tabindex="-1">Function: norm() <a class="header-anchor" href="#function-norm" aria-label="Permalink to &quot;Function: norm()&quot;">​</a></h1><blockquote><p><strong>norm</strong>(<code>x</code>, <code>name</code>, <code>options?</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>Batch normalisation: <code>[H, W, C] → [H, W, C]</code>, or <code>[C] → [C]</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/index.BatchNormOptions"><code>BatchNormOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.norm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_norm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_norm as default
};
