import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NormOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.NormOptions.md","filePath":"api/interfaces/index.NormOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.NormOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / NormOptions</p><h1 id="interface-normoptions" tabindex="-1">Interface: NormOptions <a class="header-anchor" href="#interface-normoptions" aria-label="Permalink to &quot;Interface: NormOptions&quot;">​</a></h1><p>What all batch norms of a block share.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.NormActOptions"><code>NormActOptions</code></a></li><li><a href="./index.DenseLayerOptions"><code>DenseLayerOptions</code></a></li><li><a href="./index.GeneticStageConfig"><code>GeneticStageConfig</code></a></li><li><a href="./index.NasnetCellConfig"><code>NasnetCellConfig</code></a></li><li><a href="./index.ShortcutOptions"><code>ShortcutOptions</code></a></li><li><a href="./index.TransitionBlockConfig"><code>TransitionBlockConfig</code></a></li><li><a href="./index.BatchNormOptions"><code>BatchNormOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="eps" tabindex="-1">eps? <a class="header-anchor" href="#eps" aria-label="Permalink to &quot;eps?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>eps?</strong>: <code>number</code></p></blockquote><p>Added to the variance. Default 1e-5, torch&#39;s.</p><hr><h3 id="momentum" tabindex="-1">momentum? <a class="header-anchor" href="#momentum" aria-label="Permalink to &quot;momentum?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>momentum?</strong>: <code>number</code></p></blockquote><p>The share of the new statistic in the moving one. Default 0.1, as torch counts it (Keras would say 0.9).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.NormOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_NormOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_NormOptions as default
};
