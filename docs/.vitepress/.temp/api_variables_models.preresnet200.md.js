import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: preresnet200","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.preresnet200.md","filePath":"api/variables/models.preresnet200.md"}');
const _sfc_main = { name: "api/variables/models.preresnet200.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / preresnet200</p><h1 id="variable-preresnet200" tabindex="-1">Variable: preresnet200 <a class="header-anchor" href="#variable-preresnet200" aria-label="Permalink to &quot;Variable: preresnet200&quot;">​</a></h1><blockquote><p><code>const</code> <strong>preresnet200</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>UnitOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Pre-activation ResNet, <code>[224, 224, 3] → [1000]</code>: 64.7 M parameters, 15.01 G multiply-accumulates. arXiv:1603.05027</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.preresnet200.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_preresnet200 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_preresnet200 as default
};
