import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReestimateReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.ReestimateReport.md","filePath":"api/interfaces/index.ReestimateReport.md"}');
const _sfc_main = { name: "api/interfaces/index.ReestimateReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / ReestimateReport</p><h1 id="interface-reestimatereport" tabindex="-1">Interface: ReestimateReport <a class="header-anchor" href="#interface-reestimatereport" aria-label="Permalink to &quot;Interface: ReestimateReport&quot;">​</a></h1><p>What <code>reestimateBatchNorm</code> did.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batches" tabindex="-1">batches <a class="header-anchor" href="#batches" aria-label="Permalink to &quot;batches&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batches</strong>: <code>number</code></p></blockquote><p>How many batches there were.</p><hr><h3 id="reestimated" tabindex="-1">reestimated <a class="header-anchor" href="#reestimated" aria-label="Permalink to &quot;reestimated&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reestimated</strong>: readonly <code>string</code>[]</p></blockquote><p>The statistics that were computed anew: <code>layer1.0/bn1/moving_mean</code> …</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.ReestimateReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_ReestimateReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_ReestimateReport as default
};
