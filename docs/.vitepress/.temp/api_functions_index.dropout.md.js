import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dropout()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.dropout.md","filePath":"api/functions/index.dropout.md"}');
const _sfc_main = { name: "api/functions/index.dropout.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / dropout</p><h1 id="function-dropout" tabindex="-1">Function: dropout() <a class="header-anchor" href="#function-dropout" aria-label="Permalink to &quot;Function: dropout()&quot;">​</a></h1><blockquote><p><strong>dropout</strong>(<code>x</code>, <code>rate</code>, <code>name?</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>Zeroes values in training with probability <code>rate</code>, at least 0 and below 1. A rate of 0 draws nothing.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><p><code>number</code></p><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><p><code>string</code> = <code>&#39;&#39;</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.dropout.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_dropout = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_dropout as default
};
