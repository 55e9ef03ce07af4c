import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inception_v3_keras","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.inception_v3_keras.md","filePath":"api/variables/models.inception_v3_keras.md"}');
const _sfc_main = { name: "api/variables/models.inception_v3_keras.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / inception_v3_keras</p><h1 id="variable-inception-v3-keras" tabindex="-1">Variable: inception_v3_keras <a class="header-anchor" href="#variable-inception-v3-keras" aria-label="Permalink to &quot;Variable: inception\\_v3\\_keras&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inception_v3_keras</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>InceptionV3ModelOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Inception-v3, <code>[299, 299, 3] → [1000]</code>: 23.8 M parameters, 5.71 G multiply-accumulates. arXiv:1512.00567</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.inception_v3_keras.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_inception_v3_keras = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_inception_v3_keras as default
};
