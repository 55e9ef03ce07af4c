import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionAux","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionAux-1.md","filePath":"api/variables/index.InceptionAux-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionAux-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionAux</p><h1 id="variable-inceptionaux" tabindex="-1">Variable: InceptionAux <a class="header-anchor" href="#variable-inceptionaux" aria-label="Permalink to &quot;Variable: InceptionAux&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionAux</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionAuxConfig"><code>InceptionAuxConfig</code></a>&gt;</p></blockquote><p>GoogLeNet&#39;s auxiliary classifier: <code>[N, 14, 14, C] → [N, classes]</code>. See <code>inceptionAux</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionAux-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionAux1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionAux1 as default
};
