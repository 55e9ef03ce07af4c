import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: nin_imagenet","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.nin_imagenet.md","filePath":"api/variables/models.nin_imagenet.md"}');
const _sfc_main = { name: "api/variables/models.nin_imagenet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / nin_imagenet</p><h1 id="variable-nin-imagenet" tabindex="-1">Variable: nin_imagenet <a class="header-anchor" href="#variable-nin-imagenet" aria-label="Permalink to &quot;Variable: nin\\_imagenet&quot;">​</a></h1><blockquote><p><code>const</code> <strong>nin_imagenet</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>NinOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>NIN, <code>[227, 227, 3] → [1000]</code>: 7.60 M parameters, 1.11 G multiply-accumulates. arXiv:1312.4400</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.nin_imagenet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_nin_imagenet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_nin_imagenet as default
};
