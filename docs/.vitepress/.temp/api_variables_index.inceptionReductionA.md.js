import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionReductionA","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionReductionA.md","filePath":"api/variables/index.inceptionReductionA.md"}');
const _sfc_main = { name: "api/variables/index.inceptionReductionA.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionReductionA</p><h1 id="variable-inceptionreductiona" tabindex="-1">Variable: inceptionReductionA <a class="header-anchor" href="#variable-inceptionreductiona" aria-label="Permalink to &quot;Variable: inceptionReductionA&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionReductionA</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionReductionAConfig"><code>InceptionReductionAConfig</code></a>&gt;</p></blockquote><p>Figure 7, from 35×35 to 17×17: <code>[H, W, C] → [H/2, W/2, n + m + C]</code>.</p><p>Szegedy et al. 2016, arXiv:1602.07261. Table 1 has k, l, m and n of each network: 192, 224, 256, 384 in Inception-v4, which are the defaults; 192, 192, 256, 384 in Inception-ResNet-v1; 256, 256, 384, 384 in Inception-ResNet-v2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionReductionA.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionReductionA = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionReductionA as default
};
