import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resnet1202_sd_cifar","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.resnet1202_sd_cifar.md","filePath":"api/variables/models.resnet1202_sd_cifar.md"}');
const _sfc_main = { name: "api/variables/models.resnet1202_sd_cifar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / resnet1202_sd_cifar</p><h1 id="variable-resnet1202-sd-cifar" tabindex="-1">Variable: resnet1202_sd_cifar <a class="header-anchor" href="#variable-resnet1202-sd-cifar" aria-label="Permalink to &quot;Variable: resnet1202\\_sd\\_cifar&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resnet1202_sd_cifar</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>CifarResNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Stochastic depth, <code>[32, 32, 3] → [10]</code>: 19.4 M parameters, 2.83 G multiply-accumulates. arXiv:1603.09382</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.resnet1202_sd_cifar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_resnet1202_sd_cifar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_resnet1202_sd_cifar as default
};
