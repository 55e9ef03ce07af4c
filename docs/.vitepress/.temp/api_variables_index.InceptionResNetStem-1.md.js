import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionResNetStem","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionResNetStem-1.md","filePath":"api/variables/index.InceptionResNetStem-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionResNetStem-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionResNetStem</p><h1 id="variable-inceptionresnetstem" tabindex="-1">Variable: InceptionResNetStem <a class="header-anchor" href="#variable-inceptionresnetstem" aria-label="Permalink to &quot;Variable: InceptionResNetStem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionResNetStem</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionResNetStemConfig"><code>InceptionResNetStemConfig</code></a>&gt;</p></blockquote><p>Inception-ResNet&#39;s stem: <code>[N, 299, 299, C] → [N, 35, 35, 320]</code>, or 256 in version 1. See <code>inceptionResNetStem</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionResNetStem-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionResNetStem1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionResNetStem1 as default
};
