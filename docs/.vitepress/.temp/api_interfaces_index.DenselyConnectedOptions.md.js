import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DenselyConnectedOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.DenselyConnectedOptions.md","filePath":"api/interfaces/index.DenselyConnectedOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.DenselyConnectedOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / DenselyConnectedOptions</p><h1 id="interface-denselyconnectedoptions" tabindex="-1">Interface: DenselyConnectedOptions <a class="header-anchor" href="#interface-denselyconnectedoptions" aria-label="Permalink to &quot;Interface: DenselyConnectedOptions&quot;">​</a></h1><p>Options of <code>.denselyConnected(…)</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Default <code>denselyConnected1</code> …; the steps inside are <code>denselyConnected1.0.conv1</code>, <code>denselyConnected1.1.conv1</code> …</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.DenselyConnectedOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_DenselyConnectedOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_DenselyConnectedOptions as default
};
