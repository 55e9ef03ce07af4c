import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionE","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionE.md","filePath":"api/variables/index.inceptionE.md"}');
const _sfc_main = { name: "api/variables/index.inceptionE.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionE</p><h1 id="variable-inceptione" tabindex="-1">Variable: inceptionE <a class="header-anchor" href="#variable-inceptione" aria-label="Permalink to &quot;Variable: inceptionE&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionE</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionEConfig"><code>InceptionEConfig</code></a>&gt;</p></blockquote><p>Figure 7, at 8×8: <code>[H, W, C] → [H, W, 2048]</code>. Szegedy et al. 2015, arXiv:1512.00567.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionE.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionE = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionE as default
};
