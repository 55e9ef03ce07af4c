import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DropPathOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.DropPathOptions.md","filePath":"api/interfaces/index.DropPathOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.DropPathOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / DropPathOptions</p><h1 id="interface-droppathoptions" tabindex="-1">Interface: DropPathOptions <a class="header-anchor" href="#interface-droppathoptions" aria-label="Permalink to &quot;Interface: DropPathOptions&quot;">​</a></h1><p>How a residual branch is left out in training.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.StochasticDepthConfig"><code>StochasticDepthConfig</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="mode" tabindex="-1">mode? <a class="header-anchor" href="#mode" aria-label="Permalink to &quot;mode?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>mode?</strong>: <code>&quot;row&quot;</code> | <code>&quot;batch&quot;</code></p></blockquote><p><code>&#39;row&#39;</code>: drawn for each sample, as timm. <code>&#39;batch&#39;</code>: one draw for the whole batch, as published. Default <code>&#39;row&#39;</code>.</p><hr><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><strong>rate</strong>: <code>number</code></p></blockquote><p>The probability that training leaves the branch out, at least 0 and below 1.</p><hr><h3 id="scaleat" tabindex="-1">scaleAt? <a class="header-anchor" href="#scaleat" aria-label="Permalink to &quot;scaleAt?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>scaleAt?</strong>: <code>&quot;training&quot;</code> | <code>&quot;test&quot;</code></p></blockquote><p>When the branch is scaled: in <code>&#39;training&#39;</code>, as timm, or at <code>&#39;test&#39;</code>, as published. Default <code>&#39;training&#39;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.DropPathOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_DropPathOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_DropPathOptions as default
};
