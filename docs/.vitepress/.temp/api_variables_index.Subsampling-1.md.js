import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: Subsampling","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.Subsampling-1.md","filePath":"api/variables/index.Subsampling-1.md"}');
const _sfc_main = { name: "api/variables/index.Subsampling-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Subsampling</p><h1 id="variable-subsampling" tabindex="-1">Variable: Subsampling <a class="header-anchor" href="#variable-subsampling" aria-label="Permalink to &quot;Variable: Subsampling&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Subsampling</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.SubsamplingConfig"><code>SubsamplingConfig</code></a>&gt;</p></blockquote><p>Average pooling with a trained coefficient and bias for each map: <code>[N, H, W, C] → [N, H&#39;, W&#39;, C]</code>. See <code>subsampling</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.Subsampling-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Subsampling1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Subsampling1 as default
};
