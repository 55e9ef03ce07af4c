import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: StochasticDepth","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.StochasticDepth-1.md","filePath":"api/variables/index.StochasticDepth-1.md"}');
const _sfc_main = { name: "api/variables/index.StochasticDepth-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / StochasticDepth</p><h1 id="variable-stochasticdepth" tabindex="-1">Variable: StochasticDepth <a class="header-anchor" href="#variable-stochasticdepth" aria-label="Permalink to &quot;Variable: StochasticDepth&quot;">​</a></h1><blockquote><p><code>const</code> <strong>StochasticDepth</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.StochasticDepthConfig"><code>StochasticDepthConfig</code></a>&gt;</p></blockquote><p>What leaves a residual branch out in training: the shape stays. See <code>stochasticDepth</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.StochasticDepth-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_StochasticDepth1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_StochasticDepth1 as default
};
