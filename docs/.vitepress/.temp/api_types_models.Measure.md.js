import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Measure","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/models.Measure.md","filePath":"api/types/models.Measure.md"}');
const _sfc_main = { name: "api/types/models.Measure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / Measure</p><h1 id="type-alias-measure" tabindex="-1">Type Alias: Measure <a class="header-anchor" href="#type-alias-measure" aria-label="Permalink to &quot;Type Alias: Measure&quot;">​</a></h1><blockquote><p><strong>Measure</strong> = <code>&quot;top1&quot;</code> | <code>&quot;params&quot;</code> | <code>&quot;macs&quot;</code> | <code>&quot;activations&quot;</code> | <code>&quot;receptiveField&quot;</code> | <code>&quot;peakBytes&quot;</code> | <code>&quot;macsPerParam&quot;</code> | <code>&quot;top1PerParam&quot;</code></p></blockquote><p><code>&#39;top1&#39;</code> is the accuracy in percent; <code>&#39;receptiveField&#39;</code> the longer side of what one value of the last map sees; <code>&#39;peakBytes&#39;</code> the memory of activations; <code>&#39;top1PerParam&#39;</code> Canziani&#39;s information density, in percent for a million parameters. All are of one sample.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/models.Measure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_Measure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_Measure as default
};
