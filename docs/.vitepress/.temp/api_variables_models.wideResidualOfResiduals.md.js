import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: wideResidualOfResiduals","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.wideResidualOfResiduals.md","filePath":"api/variables/models.wideResidualOfResiduals.md"}');
const _sfc_main = { name: "api/variables/models.wideResidualOfResiduals.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / wideResidualOfResiduals</p><h1 id="variable-wideresidualofresiduals" tabindex="-1">Variable: wideResidualOfResiduals <a class="header-anchor" href="#variable-wideresidualofresiduals" aria-label="Permalink to &quot;Variable: wideResidualOfResiduals&quot;">​</a></h1><blockquote><p><code>const</code> <strong>wideResidualOfResiduals</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>WideRoROptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>The same over wide units, of any depth, width and number of levels.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.wideResidualOfResiduals.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_wideResidualOfResiduals = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_wideResidualOfResiduals as default
};
