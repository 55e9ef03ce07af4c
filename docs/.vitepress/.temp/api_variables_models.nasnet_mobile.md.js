import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: nasnet_mobile","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.nasnet_mobile.md","filePath":"api/variables/models.nasnet_mobile.md"}');
const _sfc_main = { name: "api/variables/models.nasnet_mobile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / nasnet_mobile</p><h1 id="variable-nasnet-mobile" tabindex="-1">Variable: nasnet_mobile <a class="header-anchor" href="#variable-nasnet-mobile" aria-label="Permalink to &quot;Variable: nasnet\\_mobile&quot;">​</a></h1><blockquote><p><code>const</code> <strong>nasnet_mobile</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>NasNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>NASNet, <code>[224, 224, 3] → [1000]</code>: 5.29 M parameters, 563.6 M multiply-accumulates. arXiv:1707.07012</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.nasnet_mobile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_nasnet_mobile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_nasnet_mobile as default
};
