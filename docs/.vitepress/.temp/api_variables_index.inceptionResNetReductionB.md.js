import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionResNetReductionB","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionResNetReductionB.md","filePath":"api/variables/index.inceptionResNetReductionB.md"}');
const _sfc_main = { name: "api/variables/index.inceptionResNetReductionB.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionResNetReductionB</p><h1 id="variable-inceptionresnetreductionb" tabindex="-1">Variable: inceptionResNetReductionB <a class="header-anchor" href="#variable-inceptionresnetreductionb" aria-label="Permalink to &quot;Variable: inceptionResNetReductionB&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionResNetReductionB</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionResNetReductionBConfig"><code>InceptionResNetReductionBConfig</code></a>&gt;</p></blockquote><p>From 17×17 to 8×8: <code>[H, W, C] → [H/2, W/2, 896 + C]</code> in version 1, <code>[H/2, W/2, 992 + C]</code> in version 2.</p><p>Szegedy et al. 2016, arXiv:1602.07261, figures 12 and 18. From 35×35 to 17×17 it is <code>inceptionReductionA</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionResNetReductionB.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionResNetReductionB = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionResNetReductionB as default
};
