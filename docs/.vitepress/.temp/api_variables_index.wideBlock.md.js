import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: wideBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.wideBlock.md","filePath":"api/variables/index.wideBlock.md"}');
const _sfc_main = { name: "api/variables/index.wideBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / wideBlock</p><h1 id="variable-wideblock" tabindex="-1">Variable: wideBlock <a class="header-anchor" href="#variable-wideblock" aria-label="Permalink to &quot;Variable: wideBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>wideBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.WideBlockConfig"><code>WideBlockConfig</code></a>&gt;</p></blockquote><p>A pre-activation unit, <code>widen</code> times as wide, with dropout inside: <code>[H, W, C] → [H/stride, W/stride, widen · filters]</code>. A norm and an activation belong after the last unit of a net.</p><p>Zagoruyko &amp; Komodakis 2016, arXiv:1605.07146. Weights are those of <code>preActBlock</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a shortcut A to fewer channels, and windows that do not fit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.wideBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_wideBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_wideBlock as default
};
