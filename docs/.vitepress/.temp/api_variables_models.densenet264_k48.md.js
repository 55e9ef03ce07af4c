import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: densenet264_k48","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.densenet264_k48.md","filePath":"api/variables/models.densenet264_k48.md"}');
const _sfc_main = { name: "api/variables/models.densenet264_k48.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / densenet264_k48</p><h1 id="variable-densenet264-k48" tabindex="-1">Variable: densenet264_k48 <a class="header-anchor" href="#variable-densenet264-k48" aria-label="Permalink to &quot;Variable: densenet264\\_k48&quot;">​</a></h1><blockquote><p><code>const</code> <strong>densenet264_k48</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>DenseNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>DenseNet, <code>[224, 224, 3] → [1000]</code>: 72.7 M parameters, 12.85 G multiply-accumulates. arXiv:1608.06993</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.densenet264_k48.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_densenet264_k48 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_densenet264_k48 as default
};
