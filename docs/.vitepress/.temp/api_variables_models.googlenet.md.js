import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: googlenet","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.googlenet.md","filePath":"api/variables/models.googlenet.md"}');
const _sfc_main = { name: "api/variables/models.googlenet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / googlenet</p><h1 id="variable-googlenet" tabindex="-1">Variable: googlenet <a class="header-anchor" href="#variable-googlenet" aria-label="Permalink to &quot;Variable: googlenet&quot;">​</a></h1><blockquote><p><code>const</code> <strong>googlenet</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>GoogLeNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>GoogLeNet, <code>[224, 224, 3] → [1000]</code>: 6.62 M parameters, 1.50 G multiply-accumulates. arXiv:1409.4842</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.googlenet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_googlenet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_googlenet as default
};
