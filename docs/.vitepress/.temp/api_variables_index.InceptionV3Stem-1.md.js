import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionV3Stem","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionV3Stem-1.md","filePath":"api/variables/index.InceptionV3Stem-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionV3Stem-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionV3Stem</p><h1 id="variable-inceptionv3stem" tabindex="-1">Variable: InceptionV3Stem <a class="header-anchor" href="#variable-inceptionv3stem" aria-label="Permalink to &quot;Variable: InceptionV3Stem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionV3Stem</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionV3StemConfig"><code>InceptionV3StemConfig</code></a>&gt;</p></blockquote><p>Inception-v3&#39;s first convolutions: <code>[N, 299, 299, C] → [N, 35, 35, 192]</code>. See <code>inceptionV3Stem</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionV3Stem-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionV3Stem1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionV3Stem1 as default
};
