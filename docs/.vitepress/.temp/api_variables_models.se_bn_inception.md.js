import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: se_bn_inception","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.se_bn_inception.md","filePath":"api/variables/models.se_bn_inception.md"}');
const _sfc_main = { name: "api/variables/models.se_bn_inception.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / se_bn_inception</p><h1 id="variable-se-bn-inception" tabindex="-1">Variable: se_bn_inception <a class="header-anchor" href="#variable-se-bn-inception" aria-label="Permalink to &quot;Variable: se\\_bn\\_inception&quot;">​</a></h1><blockquote><p><code>const</code> <strong>se_bn_inception</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>BNInceptionOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>SENet, <code>[224, 224, 3] → [1000]</code>: 11.9 M parameters, 2.03 G multiply-accumulates. arXiv:1709.01507</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.se_bn_inception.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_se_bn_inception = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_se_bn_inception as default
};
