import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inception_resnet_v1_facenet","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.inception_resnet_v1_facenet.md","filePath":"api/variables/models.inception_resnet_v1_facenet.md"}');
const _sfc_main = { name: "api/variables/models.inception_resnet_v1_facenet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / inception_resnet_v1_facenet</p><h1 id="variable-inception-resnet-v1-facenet" tabindex="-1">Variable: inception_resnet_v1_facenet <a class="header-anchor" href="#variable-inception-resnet-v1-facenet" aria-label="Permalink to &quot;Variable: inception\\_resnet\\_v1\\_facenet&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inception_resnet_v1_facenet</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>InceptionResNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Inception-ResNet, <code>[299, 299, 3] → [1000]</code>: 24.0 M parameters, 6.31 G multiply-accumulates. arXiv:1602.07261</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.inception_resnet_v1_facenet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_inception_resnet_v1_facenet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_inception_resnet_v1_facenet as default
};
