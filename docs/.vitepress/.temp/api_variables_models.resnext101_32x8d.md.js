import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resnext101_32x8d","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.resnext101_32x8d.md","filePath":"api/variables/models.resnext101_32x8d.md"}');
const _sfc_main = { name: "api/variables/models.resnext101_32x8d.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / resnext101_32x8d</p><h1 id="variable-resnext101-32x8d" tabindex="-1">Variable: resnext101_32x8d <a class="header-anchor" href="#variable-resnext101-32x8d" aria-label="Permalink to &quot;Variable: resnext101\\_32x8d&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resnext101_32x8d</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>ResNeXtOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>ResNeXt, <code>[224, 224, 3] → [1000]</code>: 88.8 M parameters, 16.41 G multiply-accumulates. arXiv:1611.05431</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.resnext101_32x8d.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_resnext101_32x8d = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_resnext101_32x8d as default
};
