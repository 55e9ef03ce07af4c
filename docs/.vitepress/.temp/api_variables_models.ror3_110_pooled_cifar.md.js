import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: ror3_110_pooled_cifar","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.ror3_110_pooled_cifar.md","filePath":"api/variables/models.ror3_110_pooled_cifar.md"}');
const _sfc_main = { name: "api/variables/models.ror3_110_pooled_cifar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / ror3_110_pooled_cifar</p><h1 id="variable-ror3-110-pooled-cifar" tabindex="-1">Variable: ror3_110_pooled_cifar <a class="header-anchor" href="#variable-ror3-110-pooled-cifar" aria-label="Permalink to &quot;Variable: ror3\\_110\\_pooled\\_cifar&quot;">​</a></h1><blockquote><p><code>const</code> <strong>ror3_110_pooled_cifar</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>RoROptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>RoR, <code>[32, 32, 3] → [10]</code>: 1.64 M parameters, 239.6 M multiply-accumulates. arXiv:1608.02908</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.ror3_110_pooled_cifar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_ror3_110_pooled_cifar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_ror3_110_pooled_cifar as default
};
