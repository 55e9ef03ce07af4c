import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resnext29_8x64d_cifar","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.resnext29_8x64d_cifar.md","filePath":"api/variables/models.resnext29_8x64d_cifar.md"}');
const _sfc_main = { name: "api/variables/models.resnext29_8x64d_cifar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / resnext29_8x64d_cifar</p><h1 id="variable-resnext29-8x64d-cifar" tabindex="-1">Variable: resnext29_8x64d_cifar <a class="header-anchor" href="#variable-resnext29-8x64d-cifar" aria-label="Permalink to &quot;Variable: resnext29\\_8x64d\\_cifar&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resnext29_8x64d_cifar</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>ResNeXtOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>ResNeXt, <code>[32, 32, 3] → [10]</code>: 34.4 M parameters, 5.39 G multiply-accumulates. arXiv:1611.05431</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.resnext29_8x64d_cifar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_resnext29_8x64d_cifar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_resnext29_8x64d_cifar as default
};
