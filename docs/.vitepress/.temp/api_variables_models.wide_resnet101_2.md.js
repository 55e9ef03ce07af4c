import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: wide_resnet101_2","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.wide_resnet101_2.md","filePath":"api/variables/models.wide_resnet101_2.md"}');
const _sfc_main = { name: "api/variables/models.wide_resnet101_2.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / wide_resnet101_2</p><h1 id="variable-wide-resnet101-2" tabindex="-1">Variable: wide_resnet101_2 <a class="header-anchor" href="#variable-wide-resnet101-2" aria-label="Permalink to &quot;Variable: wide\\_resnet101\\_2&quot;">​</a></h1><blockquote><p><code>const</code> <strong>wide_resnet101_2</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>UnitOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Wide ResNet, <code>[224, 224, 3] → [1000]</code>: 126.9 M parameters, 22.75 G multiply-accumulates. arXiv:1605.07146</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.wide_resnet101_2.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_wide_resnet101_2 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_wide_resnet101_2 as default
};
