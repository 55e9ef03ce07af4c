import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: geneticStage","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.geneticStage.md","filePath":"api/variables/index.geneticStage.md"}');
const _sfc_main = { name: "api/variables/index.geneticStage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / geneticStage</p><h1 id="variable-geneticstage" tabindex="-1">Variable: geneticStage <a class="header-anchor" href="#variable-geneticstage" aria-label="Permalink to &quot;Variable: geneticStage&quot;">​</a></h1><blockquote><p><code>const</code> <strong>geneticStage</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.GeneticStageConfig"><code>GeneticStageConfig</code></a>&gt;</p></blockquote><p>A stage whose wiring is a string of bits: <code>[H, W, C] → [H, W, filters]</code>. The pooling between stages is not in it.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a code that is not of 0, 1 and hyphens, or whose length suits no number of nodes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.geneticStage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_geneticStage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_geneticStage as default
};
