import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: stochasticDepth","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.stochasticDepth.md","filePath":"api/variables/index.stochasticDepth.md"}');
const _sfc_main = { name: "api/variables/index.stochasticDepth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / stochasticDepth</p><h1 id="variable-stochasticdepth" tabindex="-1">Variable: stochasticDepth <a class="header-anchor" href="#variable-stochasticdepth" aria-label="Permalink to &quot;Variable: stochasticDepth&quot;">​</a></h1><blockquote><p><code>const</code> <strong>stochasticDepth</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.StochasticDepthConfig"><code>StochasticDepthConfig</code></a>&gt;</p></blockquote><p>What leaves a residual branch out in training, the last thing before its sum: <code>[H, W, C] → [H, W, C]</code>, or <code>[C] → [C]</code>. Residual units have it by their option <code>dropPathRate</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.stochasticDepth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_stochasticDepth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_stochasticDepth as default
};
