import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: alexnet_bn","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.alexnet_bn.md","filePath":"api/variables/models.alexnet_bn.md"}');
const _sfc_main = { name: "api/variables/models.alexnet_bn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / alexnet_bn</p><h1 id="variable-alexnet-bn" tabindex="-1">Variable: alexnet_bn <a class="header-anchor" href="#variable-alexnet-bn" aria-label="Permalink to &quot;Variable: alexnet\\_bn&quot;">​</a></h1><blockquote><p><code>const</code> <strong>alexnet_bn</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>HeadOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>AlexNet, <code>[224, 224, 3] → [1000]</code>: 60.5 M parameters, 649.6 M multiply-accumulates. Krizhevsky et al. 2012</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.alexnet_bn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_alexnet_bn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_alexnet_bn as default
};
