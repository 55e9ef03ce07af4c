import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: lenet5_modern","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.lenet5_modern.md","filePath":"api/variables/models.lenet5_modern.md"}');
const _sfc_main = { name: "api/variables/models.lenet5_modern.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / lenet5_modern</p><h1 id="variable-lenet5-modern" tabindex="-1">Variable: lenet5_modern <a class="header-anchor" href="#variable-lenet5-modern" aria-label="Permalink to &quot;Variable: lenet5\\_modern&quot;">​</a></h1><blockquote><p><code>const</code> <strong>lenet5_modern</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>Pick</code>&lt;<code>LeNetOptions</code>, <code>&quot;activation&quot;</code>&gt;, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>LeNet, <code>[32, 32, 1] → [10]</code>: 62 k parameters, 417 k multiply-accumulates. LeCun et al. 1998</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.lenet5_modern.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_lenet5_modern = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_lenet5_modern as default
};
