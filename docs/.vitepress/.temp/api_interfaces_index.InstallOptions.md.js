import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InstallOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.InstallOptions.md","filePath":"api/interfaces/index.InstallOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.InstallOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InstallOptions</p><h1 id="interface-installoptions" tabindex="-1">Interface: InstallOptions <a class="header-anchor" href="#interface-installoptions" aria-label="Permalink to &quot;Interface: InstallOptions&quot;">​</a></h1><p>Options of <code>installKernels</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="override" tabindex="-1">override? <a class="header-anchor" href="#override" aria-label="Permalink to &quot;override?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>override?</strong>: <code>boolean</code></p></blockquote><p>Put the faster kernels in place of TensorFlow.js&#39;s own, so that models of its own layers train faster too. Default false: what works is left alone. Call it once the backends are imported.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.InstallOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InstallOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InstallOptions as default
};
