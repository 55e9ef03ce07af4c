import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resnet152_keras","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.resnet152_keras.md","filePath":"api/variables/models.resnet152_keras.md"}');
const _sfc_main = { name: "api/variables/models.resnet152_keras.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / resnet152_keras</p><h1 id="variable-resnet152-keras" tabindex="-1">Variable: resnet152_keras <a class="header-anchor" href="#variable-resnet152-keras" aria-label="Permalink to &quot;Variable: resnet152\\_keras&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resnet152_keras</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>UnitOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>ResNet, <code>[224, 224, 3] → [1000]</code>: 60.3 M parameters, 11.28 G multiply-accumulates. arXiv:1512.03385</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.resnet152_keras.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_resnet152_keras = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_resnet152_keras as default
};
