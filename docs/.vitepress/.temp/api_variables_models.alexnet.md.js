import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: alexnet","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.alexnet.md","filePath":"api/variables/models.alexnet.md"}');
const _sfc_main = { name: "api/variables/models.alexnet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / alexnet</p><h1 id="variable-alexnet" tabindex="-1">Variable: alexnet <a class="header-anchor" href="#variable-alexnet" aria-label="Permalink to &quot;Variable: alexnet&quot;">​</a></h1><blockquote><p><code>const</code> <strong>alexnet</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>HeadOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>AlexNet, <code>[224, 224, 3] → [1000]</code>: 61.1 M parameters, 714.2 M multiply-accumulates. arXiv:1404.5997</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.alexnet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_alexnet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_alexnet as default
};
