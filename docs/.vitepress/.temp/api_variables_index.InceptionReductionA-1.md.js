import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionReductionA","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionReductionA-1.md","filePath":"api/variables/index.InceptionReductionA-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionReductionA-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionReductionA</p><h1 id="variable-inceptionreductiona" tabindex="-1">Variable: InceptionReductionA <a class="header-anchor" href="#variable-inceptionreductiona" aria-label="Permalink to &quot;Variable: InceptionReductionA&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionReductionA</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionReductionAConfig"><code>InceptionReductionAConfig</code></a>&gt;</p></blockquote><p>From 35×35 to 17×17 in Inception-v4 and both Inception-ResNets: <code>[N, H, W, C] → [N, H/2, W/2, n + m + C]</code>. See <code>inceptionReductionA</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionReductionA-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionReductionA1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionReductionA1 as default
};
