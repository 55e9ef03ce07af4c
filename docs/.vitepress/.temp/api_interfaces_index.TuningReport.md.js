import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TuningReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.TuningReport.md","filePath":"api/interfaces/index.TuningReport.md"}');
const _sfc_main = { name: "api/interfaces/index.TuningReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / TuningReport</p><h1 id="interface-tuningreport" tabindex="-1">Interface: TuningReport <a class="header-anchor" href="#interface-tuningreport" aria-label="Permalink to &quot;Interface: TuningReport&quot;">​</a></h1><p>What <code>tuneKernels</code> found.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="adapter" tabindex="-1">adapter <a class="header-anchor" href="#adapter" aria-label="Permalink to &quot;adapter&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>adapter</strong>: <code>string</code></p></blockquote><p>What WebGPU says of the GPU, and what the choices are stored under. Empty on other backends.</p><hr><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>backend</strong>: <code>string</code></p></blockquote><p>The backend it ran on: <code>&#39;webgpu&#39;</code>, <code>&#39;cpu&#39;</code> …</p><hr><h3 id="kernels" tabindex="-1">kernels <a class="header-anchor" href="#kernels" aria-label="Permalink to &quot;kernels&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kernels</strong>: readonly <a href="./index.TunedKernel"><code>TunedKernel</code></a>[]</p></blockquote><p>A row for each kernel and shape, as <code>console.table</code> takes them.</p><hr><h3 id="note" tabindex="-1">note <a class="header-anchor" href="#note" aria-label="Permalink to &quot;note&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>note</strong>: <code>string</code></p></blockquote><p>Why there are none, where there are none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.TuningReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_TuningReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_TuningReport as default
};
