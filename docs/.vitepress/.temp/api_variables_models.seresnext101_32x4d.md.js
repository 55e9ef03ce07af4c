import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: seresnext101_32x4d","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.seresnext101_32x4d.md","filePath":"api/variables/models.seresnext101_32x4d.md"}');
const _sfc_main = { name: "api/variables/models.seresnext101_32x4d.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / seresnext101_32x4d</p><h1 id="variable-seresnext101-32x4d" tabindex="-1">Variable: seresnext101_32x4d <a class="header-anchor" href="#variable-seresnext101-32x4d" aria-label="Permalink to &quot;Variable: seresnext101\\_32x4d&quot;">​</a></h1><blockquote><p><code>const</code> <strong>seresnext101_32x4d</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>ResNeXtOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>SENet, <code>[224, 224, 3] → [1000]</code>: 49.0 M parameters, 7.97 G multiply-accumulates. arXiv:1709.01507</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.seresnext101_32x4d.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_seresnext101_32x4d = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_seresnext101_32x4d as default
};
