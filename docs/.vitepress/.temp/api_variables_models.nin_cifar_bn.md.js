import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: nin_cifar_bn","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.nin_cifar_bn.md","filePath":"api/variables/models.nin_cifar_bn.md"}');
const _sfc_main = { name: "api/variables/models.nin_cifar_bn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / nin_cifar_bn</p><h1 id="variable-nin-cifar-bn" tabindex="-1">Variable: nin_cifar_bn <a class="header-anchor" href="#variable-nin-cifar-bn" aria-label="Permalink to &quot;Variable: nin\\_cifar\\_bn&quot;">​</a></h1><blockquote><p><code>const</code> <strong>nin_cifar_bn</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>NinOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>NIN, <code>[32, 32, 3] → [10]</code>: 1.01 M parameters, 224.7 M multiply-accumulates. arXiv:1312.4400</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.nin_cifar_bn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_nin_cifar_bn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_nin_cifar_bn as default
};
