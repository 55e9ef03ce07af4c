import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: wrn_40_1_cifar","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.wrn_40_1_cifar.md","filePath":"api/variables/models.wrn_40_1_cifar.md"}');
const _sfc_main = { name: "api/variables/models.wrn_40_1_cifar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / wrn_40_1_cifar</p><h1 id="variable-wrn-40-1-cifar" tabindex="-1">Variable: wrn_40_1_cifar <a class="header-anchor" href="#variable-wrn-40-1-cifar" aria-label="Permalink to &quot;Variable: wrn\\_40\\_1\\_cifar&quot;">​</a></h1><blockquote><p><code>const</code> <strong>wrn_40_1_cifar</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>UnitOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Wide ResNet, <code>[32, 32, 3] → [10]</code>: 564 k parameters, 83.3 M multiply-accumulates. arXiv:1605.07146</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.wrn_40_1_cifar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_wrn_40_1_cifar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_wrn_40_1_cifar as default
};
