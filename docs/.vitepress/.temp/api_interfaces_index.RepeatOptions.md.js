import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RepeatOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.RepeatOptions.md","filePath":"api/interfaces/index.RepeatOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.RepeatOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / RepeatOptions</p><h1 id="interface-repeatoptions" tabindex="-1">Interface: RepeatOptions <a class="header-anchor" href="#interface-repeatoptions" aria-label="Permalink to &quot;Interface: RepeatOptions&quot;">​</a></h1><p>Options of <code>.repeat(…)</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Default <code>repeat1</code>, <code>repeat2</code> …; the steps inside are <code>repeat1.0.conv1</code>, <code>repeat1.1.conv1</code> …</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.RepeatOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_RepeatOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_RepeatOptions as default
};
