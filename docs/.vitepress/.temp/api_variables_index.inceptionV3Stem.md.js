import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionV3Stem","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionV3Stem.md","filePath":"api/variables/index.inceptionV3Stem.md"}');
const _sfc_main = { name: "api/variables/index.inceptionV3Stem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionV3Stem</p><h1 id="variable-inceptionv3stem" tabindex="-1">Variable: inceptionV3Stem <a class="header-anchor" href="#variable-inceptionv3stem" aria-label="Permalink to &quot;Variable: inceptionV3Stem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionV3Stem</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionV3StemConfig"><code>InceptionV3StemConfig</code></a>&gt;</p></blockquote><p>All convolutions before the modules, table 1: <code>[299, 299, C] → [35, 35, 192]</code>. Weights are <code>Conv2d_1a_3x3</code> to <code>Conv2d_4a_3x3</code>.</p><p>Szegedy et al. 2015, arXiv:1512.00567.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a map that is too small.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionV3Stem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionV3Stem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionV3Stem as default
};
