import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionAux","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionAux.md","filePath":"api/variables/index.inceptionAux.md"}');
const _sfc_main = { name: "api/variables/index.inceptionAux.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionAux</p><h1 id="variable-inceptionaux" tabindex="-1">Variable: inceptionAux <a class="header-anchor" href="#variable-inceptionaux" aria-label="Permalink to &quot;Variable: inceptionAux&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionAux</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionAuxConfig"><code>InceptionAuxConfig</code></a>&gt;</p></blockquote><p>GoogLeNet&#39;s auxiliary classifier, without a softmax: <code>[14, 14, C] → [classes]</code>.</p><p>Szegedy et al. 2014, arXiv:1409.4842. The paper pools 14×14 to 4×4 with windows of 5 at 0, 3, 6 and 9; torchvision, whose names the weights have, with windows of 4 at 0, 3, 7 and 10.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError if the map is smaller than the pool&#39;s window, or its height or width free.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionAux.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionAux = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionAux as default
};
