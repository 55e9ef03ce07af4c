import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnableWebGPUOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/node.EnableWebGPUOptions.md","filePath":"api/interfaces/node.EnableWebGPUOptions.md"}');
const _sfc_main = { name: "api/interfaces/node.EnableWebGPUOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/node">node</a> / EnableWebGPUOptions</p><h1 id="interface-enablewebgpuoptions" tabindex="-1">Interface: EnableWebGPUOptions <a class="header-anchor" href="#interface-enablewebgpuoptions" aria-label="Permalink to &quot;Interface: EnableWebGPUOptions&quot;">​</a></h1><p>Options of <code>enableWebGPU</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="allowsoftware" tabindex="-1">allowSoftware? <a class="header-anchor" href="#allowsoftware" aria-label="Permalink to &quot;allowSoftware?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>allowSoftware?</strong>: <code>boolean</code></p></blockquote><p>Whether a driver that computes on the processor will do where there is no GPU. Default true.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/node.EnableWebGPUOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const node_EnableWebGPUOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  node_EnableWebGPUOptions as default
};
