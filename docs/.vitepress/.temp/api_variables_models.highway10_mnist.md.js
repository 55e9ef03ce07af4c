import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: highway10_mnist","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.highway10_mnist.md","filePath":"api/variables/models.highway10_mnist.md"}');
const _sfc_main = { name: "api/variables/models.highway10_mnist.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / highway10_mnist</p><h1 id="variable-highway10-mnist" tabindex="-1">Variable: highway10_mnist <a class="header-anchor" href="#variable-highway10-mnist" aria-label="Permalink to &quot;Variable: highway10\\_mnist&quot;">​</a></h1><blockquote><p><code>const</code> <strong>highway10_mnist</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>HighwayOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Highway, <code>[28, 28, 1] → [10]</code>: 152 k parameters, 31.7 M multiply-accumulates. arXiv:1505.00387</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.highway10_mnist.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_highway10_mnist = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_highway10_mnist as default
};
