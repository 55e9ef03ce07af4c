import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BuildOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.BuildOptions.md","filePath":"api/interfaces/index.BuildOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.BuildOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / BuildOptions</p><h1 id="interface-buildoptions" tabindex="-1">Interface: BuildOptions <a class="header-anchor" href="#interface-buildoptions" aria-label="Permalink to &quot;Interface: BuildOptions&quot;">​</a></h1><p>Options of <code>build()</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="prefix" tabindex="-1">prefix? <a class="header-anchor" href="#prefix" aria-label="Permalink to &quot;prefix?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>prefix?</strong>: <code>string</code></p></blockquote><p>Put before the names of the model and of every layer, so that two nets go into one model. Default none.</p><hr><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>Makes first weights and dropout masks the same every time and on every backend. Default: new ones each time.</p><hr><h3 id="weights" tabindex="-1">weights? <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>weights?</strong>: <code>&quot;none&quot;</code> | <code>&quot;initial&quot;</code></p></blockquote><p><code>&#39;none&#39;</code>: every weight starts at 0, variances too, and nothing is drawn at random; for a net whose weights are loaded next. Default <code>&#39;initial&#39;</code>: as the initializers say.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.BuildOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_BuildOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_BuildOptions as default
};
