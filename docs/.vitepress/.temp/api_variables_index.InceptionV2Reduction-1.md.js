import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionV2Reduction","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionV2Reduction-1.md","filePath":"api/variables/index.InceptionV2Reduction-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionV2Reduction-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionV2Reduction</p><h1 id="variable-inceptionv2reduction" tabindex="-1">Variable: InceptionV2Reduction <a class="header-anchor" href="#variable-inceptionv2reduction" aria-label="Permalink to &quot;Variable: InceptionV2Reduction&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionV2Reduction</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionV2ReductionConfig"><code>InceptionV2ReductionConfig</code></a>&gt;</p></blockquote><p>BN-Inception&#39;s module between two sizes: <code>[N, H, W, C] → [N, H/2, W/2, C&#39;]</code>. See <code>inceptionV2Reduction</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionV2Reduction-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionV2Reduction1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionV2Reduction1 as default
};
