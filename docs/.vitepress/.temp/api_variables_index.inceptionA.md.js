import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionA","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionA.md","filePath":"api/variables/index.inceptionA.md"}');
const _sfc_main = { name: "api/variables/index.inceptionA.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionA</p><h1 id="variable-inceptiona" tabindex="-1">Variable: inceptionA <a class="header-anchor" href="#variable-inceptiona" aria-label="Permalink to &quot;Variable: inceptionA&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionA</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionAConfig"><code>InceptionAConfig</code></a>&gt;</p></blockquote><p>Figure 5, at 35×35, but for a 5×5 convolution, which the released network has: <code>[H, W, C] → [H, W, 224 + poolFilters]</code>.</p><p>Szegedy et al. 2015, arXiv:1512.00567.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionA.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionA = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionA as default
};
