import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resnet164_cifar","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.resnet164_cifar.md","filePath":"api/variables/models.resnet164_cifar.md"}');
const _sfc_main = { name: "api/variables/models.resnet164_cifar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / resnet164_cifar</p><h1 id="variable-resnet164-cifar" tabindex="-1">Variable: resnet164_cifar <a class="header-anchor" href="#variable-resnet164-cifar" aria-label="Permalink to &quot;Variable: resnet164\\_cifar&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resnet164_cifar</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>CifarResNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>ResNet, <code>[32, 32, 3] → [10]</code>: 1.70 M parameters, 247.6 M multiply-accumulates. arXiv:1512.03385</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.resnet164_cifar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_resnet164_cifar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_resnet164_cifar as default
};
