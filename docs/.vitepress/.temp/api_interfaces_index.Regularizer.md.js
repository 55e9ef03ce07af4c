import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Regularizer","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.Regularizer.md","filePath":"api/interfaces/index.Regularizer.md"}');
const _sfc_main = { name: "api/interfaces/index.Regularizer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Regularizer</p><h1 id="interface-regularizer" tabindex="-1">Interface: Regularizer <a class="header-anchor" href="#interface-regularizer" aria-label="Permalink to &quot;Interface: Regularizer&quot;">​</a></h1><p>A penalty on the values of a kernel, added to the loss: <code>l1 · Σ|w| + l2 · Σw²</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="l1" tabindex="-1">l1? <a class="header-anchor" href="#l1" aria-label="Permalink to &quot;l1?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>l1?</strong>: <code>number</code></p></blockquote><p>The factor of the sum of absolute values. Default 0.</p><hr><h3 id="l2" tabindex="-1">l2? <a class="header-anchor" href="#l2" aria-label="Permalink to &quot;l2?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>l2?</strong>: <code>number</code></p></blockquote><p>The factor of the sum of squares. Default 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.Regularizer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Regularizer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Regularizer as default
};
