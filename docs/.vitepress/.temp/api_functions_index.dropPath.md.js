import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dropPath()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.dropPath.md","filePath":"api/functions/index.dropPath.md"}');
const _sfc_main = { name: "api/functions/index.dropPath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / dropPath</p><h1 id="function-droppath" tabindex="-1">Function: dropPath() <a class="header-anchor" href="#function-droppath" aria-label="Permalink to &quot;Function: dropPath()&quot;">​</a></h1><blockquote><p><strong>dropPath</strong>(<code>x</code>, <code>rate</code>, <code>name?</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>Zeroes a branch in training with probability <code>rate</code>, default sample by sample. A rate of 0 draws nothing.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><p><a href="./../types/index.DropPathRate"><code>DropPathRate</code></a></p><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><p><code>string</code> = <code>&#39;&#39;</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.dropPath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_dropPath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_dropPath as default
};
