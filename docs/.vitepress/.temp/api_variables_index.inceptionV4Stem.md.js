import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionV4Stem","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionV4Stem.md","filePath":"api/variables/index.inceptionV4Stem.md"}');
const _sfc_main = { name: "api/variables/index.inceptionV4Stem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionV4Stem</p><h1 id="variable-inceptionv4stem" tabindex="-1">Variable: inceptionV4Stem <a class="header-anchor" href="#variable-inceptionv4stem" aria-label="Permalink to &quot;Variable: inceptionV4Stem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionV4Stem</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionV4StemConfig"><code>InceptionV4StemConfig</code></a>&gt;</p></blockquote><p>Figure 3, all that comes before the modules: <code>[299, 299, C] → [35, 35, 384]</code>.</p><p>Szegedy et al. 2016, arXiv:1602.07261. As in the released network, 1×7 comes before 7×1, which the figure has the other way round. Weights are <code>0</code> to <code>5</code>: with the name <code>features</code>, timm&#39;s.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a map that is too small.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionV4Stem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionV4Stem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionV4Stem as default
};
