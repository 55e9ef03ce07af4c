import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: canziani","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.canziani.md","filePath":"api/variables/models.canziani.md"}');
const _sfc_main = { name: "api/variables/models.canziani.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / canziani</p><h1 id="variable-canziani" tabindex="-1">Variable: canziani <a class="header-anchor" href="#variable-canziani" aria-label="Permalink to &quot;Variable: canziani&quot;">​</a></h1><blockquote><p><code>const</code> <strong>canziani</strong>: readonly <a href="./../interfaces/models.FigurePoint"><code>FigurePoint</code></a>[]</p></blockquote><p>The points of the figure: top-1 accuracy, thousands of millions of operations, millions of parameters.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.canziani.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_canziani = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_canziani as default
};
