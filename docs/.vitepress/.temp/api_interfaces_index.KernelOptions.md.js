import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: KernelOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.KernelOptions.md","filePath":"api/interfaces/index.KernelOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.KernelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / KernelOptions</p><h1 id="interface-kerneloptions" tabindex="-1">Interface: KernelOptions <a class="header-anchor" href="#interface-kerneloptions" aria-label="Permalink to &quot;Interface: KernelOptions&quot;">​</a></h1><p>What may be set for all kernels.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="halfprecision" tabindex="-1">halfPrecision? <a class="header-anchor" href="#halfprecision" aria-label="Permalink to &quot;halfPrecision?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>halfPrecision?</strong>: <code>boolean</code></p></blockquote><p>On webgpu, products of matrices have their operands in workgroup memory in half precision; sums stay in single precision. That halves the bytes read from there, and each operand is off by up to 0.05 %. Of no effect where the device lacks the feature <code>shader-f16</code>. Default false.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.KernelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_KernelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_KernelOptions as default
};
