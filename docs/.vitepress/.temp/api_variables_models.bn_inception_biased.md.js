import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: bn_inception_biased","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.bn_inception_biased.md","filePath":"api/variables/models.bn_inception_biased.md"}');
const _sfc_main = { name: "api/variables/models.bn_inception_biased.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / bn_inception_biased</p><h1 id="variable-bn-inception-biased" tabindex="-1">Variable: bn_inception_biased <a class="header-anchor" href="#variable-bn-inception-biased" aria-label="Permalink to &quot;Variable: bn\\_inception\\_biased&quot;">​</a></h1><blockquote><p><code>const</code> <strong>bn_inception_biased</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>BNInceptionOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Inception-v2, <code>[224, 224, 3] → [1000]</code>: 11.3 M parameters, 2.03 G multiply-accumulates. arXiv:1502.03167</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.bn_inception_biased.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_bn_inception_biased = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_bn_inception_biased as default
};
