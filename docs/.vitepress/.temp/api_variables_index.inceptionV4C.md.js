import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionV4C","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionV4C.md","filePath":"api/variables/index.inceptionV4C.md"}');
const _sfc_main = { name: "api/variables/index.inceptionV4C.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionV4C</p><h1 id="variable-inceptionv4c" tabindex="-1">Variable: inceptionV4C <a class="header-anchor" href="#variable-inceptionv4c" aria-label="Permalink to &quot;Variable: inceptionV4C&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionV4C</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionV4CConfig"><code>InceptionV4CConfig</code></a>&gt;</p></blockquote><p>Figure 6, at 8×8: <code>[H, W, C] → [H, W, 1536]</code>. Szegedy et al. 2016, arXiv:1602.07261.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionV4C.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionV4C = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionV4C as default
};
