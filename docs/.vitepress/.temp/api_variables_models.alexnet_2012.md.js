import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: alexnet_2012","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.alexnet_2012.md","filePath":"api/variables/models.alexnet_2012.md"}');
const _sfc_main = { name: "api/variables/models.alexnet_2012.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / alexnet_2012</p><h1 id="variable-alexnet-2012" tabindex="-1">Variable: alexnet_2012 <a class="header-anchor" href="#variable-alexnet-2012" aria-label="Permalink to &quot;Variable: alexnet\\_2012&quot;">​</a></h1><blockquote><p><code>const</code> <strong>alexnet_2012</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>HeadOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>AlexNet, <code>[227, 227, 3] → [1000]</code>: 61.0 M parameters, 724.4 M multiply-accumulates. Krizhevsky et al. 2012</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.alexnet_2012.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_alexnet_2012 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_alexnet_2012 as default
};
