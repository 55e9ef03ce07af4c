import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: convNormAct","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.convNormAct.md","filePath":"api/variables/index.convNormAct.md"}');
const _sfc_main = { name: "api/variables/index.convNormAct.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / convNormAct</p><h1 id="variable-convnormact" tabindex="-1">Variable: convNormAct <a class="header-anchor" href="#variable-convnormact" aria-label="Permalink to &quot;Variable: convNormAct&quot;">​</a></h1><blockquote><p><code>const</code> <strong>convNormAct</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.ConvNormActConfig"><code>ConvNormActConfig</code></a>&gt;</p></blockquote><p>A convolution, its norm and an activation: <code>[H, W, C] → [H&#39;, W&#39;, filters]</code>. Its weights are <code>conv</code> and <code>bn</code>.</p><p>Ioffe &amp; Szegedy 2015, arXiv:1502.03167. Defaults are torch&#39;s.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for windows that do not fit, and groups that do not divide the channels.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.convNormAct.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_convNormAct = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_convNormAct as default
};
