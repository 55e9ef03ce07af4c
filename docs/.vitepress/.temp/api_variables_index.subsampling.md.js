import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: subsampling","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.subsampling.md","filePath":"api/variables/index.subsampling.md"}');
const _sfc_main = { name: "api/variables/index.subsampling.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / subsampling</p><h1 id="variable-subsampling" tabindex="-1">Variable: subsampling <a class="header-anchor" href="#variable-subsampling" aria-label="Permalink to &quot;Variable: subsampling&quot;">​</a></h1><blockquote><p><code>const</code> <strong>subsampling</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.SubsamplingConfig"><code>SubsamplingConfig</code></a>&gt;</p></blockquote><p>Average pooling with a trained coefficient and bias for each map: <code>[H, W, C] → [H&#39;, W&#39;, C]</code>. The paper&#39;s coefficient is of the sum: a quarter of this one, for windows of 2×2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.subsampling.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_subsampling = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_subsampling as default
};
