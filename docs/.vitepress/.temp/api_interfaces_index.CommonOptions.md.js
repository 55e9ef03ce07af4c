import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CommonOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.CommonOptions.md","filePath":"api/interfaces/index.CommonOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.CommonOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / CommonOptions</p><h1 id="interface-commonoptions" tabindex="-1">Interface: CommonOptions <a class="header-anchor" href="#interface-commonoptions" aria-label="Permalink to &quot;Interface: CommonOptions&quot;">​</a></h1><p>What every block takes beside its own options.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.LayerOptions"><code>LayerOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Its name in the net: the first part of the paths of its weights. Default: from its kind or its place.</p><hr><h3 id="trainable" tabindex="-1">trainable? <a class="header-anchor" href="#trainable" aria-label="Permalink to &quot;trainable?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>trainable?</strong>: <code>boolean</code></p></blockquote><p>False freezes it: weights and moving statistics stay, and batch norms use the latter. Default true.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.CommonOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_CommonOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_CommonOptions as default
};
