import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: multiply()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.multiply.md","filePath":"api/functions/index.multiply.md"}');
const _sfc_main = { name: "api/functions/index.multiply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / multiply</p><h1 id="function-multiply" tabindex="-1">Function: multiply() <a class="header-anchor" href="#function-multiply" aria-label="Permalink to &quot;Function: multiply()&quot;">​</a></h1><blockquote><p><strong>multiply</strong>(<code>x</code>, <code>factors</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>Each channel of <code>x</code> times its own factor: <code>[H, W, C], [C] → [H, W, C]</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h3 id="factors" tabindex="-1">factors <a class="header-anchor" href="#factors" aria-label="Permalink to &quot;factors&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.multiply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_multiply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_multiply as default
};
