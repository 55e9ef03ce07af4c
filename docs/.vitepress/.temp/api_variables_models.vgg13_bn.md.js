import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: vgg13_bn","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.vgg13_bn.md","filePath":"api/variables/models.vgg13_bn.md"}');
const _sfc_main = { name: "api/variables/models.vgg13_bn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / vgg13_bn</p><h1 id="variable-vgg13-bn" tabindex="-1">Variable: vgg13_bn <a class="header-anchor" href="#variable-vgg13-bn" aria-label="Permalink to &quot;Variable: vgg13\\_bn&quot;">​</a></h1><blockquote><p><code>const</code> <strong>vgg13_bn</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>VggOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>VGG, <code>[224, 224, 3] → [1000]</code>: 133.1 M parameters, 11.31 G multiply-accumulates. arXiv:1409.1556</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.vgg13_bn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_vgg13_bn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_vgg13_bn as default
};
