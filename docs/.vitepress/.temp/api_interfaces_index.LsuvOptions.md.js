import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LsuvOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.LsuvOptions.md","filePath":"api/interfaces/index.LsuvOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.LsuvOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / LsuvOptions</p><h1 id="interface-lsuvoptions" tabindex="-1">Interface: LsuvOptions <a class="header-anchor" href="#interface-lsuvoptions" aria-label="Permalink to &quot;Interface: LsuvOptions&quot;">​</a></h1><p>Options of <code>lsuv</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="maxiterations" tabindex="-1">maxIterations? <a class="header-anchor" href="#maxiterations" aria-label="Permalink to &quot;maxIterations?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>maxIterations?</strong>: <code>number</code></p></blockquote><p>How often one kernel is rescaled at most. Default 10.</p><hr><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>Of the orthonormal kernels. Default: new ones each time.</p><hr><h3 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>tolerance?</strong>: <code>number</code></p></blockquote><p>How far from 1 the variance of an output may be. Default 0.1, the paper&#39;s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.LsuvOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_LsuvOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_LsuvOptions as default
};
