import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resnet152_sd_svhn","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.resnet152_sd_svhn.md","filePath":"api/variables/models.resnet152_sd_svhn.md"}');
const _sfc_main = { name: "api/variables/models.resnet152_sd_svhn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / resnet152_sd_svhn</p><h1 id="variable-resnet152-sd-svhn" tabindex="-1">Variable: resnet152_sd_svhn <a class="header-anchor" href="#variable-resnet152-sd-svhn" aria-label="Permalink to &quot;Variable: resnet152\\_sd\\_svhn&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resnet152_sd_svhn</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>CifarResNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Stochastic depth, <code>[32, 32, 3] → [10]</code>: 2.41 M parameters, 352.0 M multiply-accumulates. arXiv:1603.09382</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.resnet152_sd_svhn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_resnet152_sd_svhn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_resnet152_sd_svhn as default
};
