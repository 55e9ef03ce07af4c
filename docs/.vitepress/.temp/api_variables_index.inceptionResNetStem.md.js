import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionResNetStem","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionResNetStem.md","filePath":"api/variables/index.inceptionResNetStem.md"}');
const _sfc_main = { name: "api/variables/index.inceptionResNetStem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionResNetStem</p><h1 id="variable-inceptionresnetstem" tabindex="-1">Variable: inceptionResNetStem <a class="header-anchor" href="#variable-inceptionresnetstem" aria-label="Permalink to &quot;Variable: inceptionResNetStem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionResNetStem</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionResNetStemConfig"><code>InceptionResNetStemConfig</code></a>&gt;</p></blockquote><p>All that comes before the units: <code>[299, 299, C] → [35, 35, 256]</code> in version 1, <code>[35, 35, 320]</code> in version 2.</p><p>Szegedy et al. 2016, arXiv:1602.07261, figure 14, and for version 2 the released network: the paper says Inception-v4&#39;s stem. Weights are timm&#39;s, <code>conv2d_1a</code> to <code>conv2d_4a</code> and then <code>mixed_5b</code>, in version 1 <code>conv2d_4b</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a map that is too small.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionResNetStem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionResNetStem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionResNetStem as default
};
