import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: lenet5","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.lenet5.md","filePath":"api/variables/models.lenet5.md"}');
const _sfc_main = { name: "api/variables/models.lenet5.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / lenet5</p><h1 id="variable-lenet5" tabindex="-1">Variable: lenet5 <a class="header-anchor" href="#variable-lenet5" aria-label="Permalink to &quot;Variable: lenet5&quot;">​</a></h1><blockquote><p><code>const</code> <strong>lenet5</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>LeNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>LeNet, <code>[32, 32, 1] → [84]</code>: 60 k parameters, 327 k multiply-accumulates. LeCun et al. 1998</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.lenet5.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_lenet5 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_lenet5 as default
};
