import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: nasnetalarge","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.nasnetalarge.md","filePath":"api/variables/models.nasnetalarge.md"}');
const _sfc_main = { name: "api/variables/models.nasnetalarge.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / nasnetalarge</p><h1 id="variable-nasnetalarge" tabindex="-1">Variable: nasnetalarge <a class="header-anchor" href="#variable-nasnetalarge" aria-label="Permalink to &quot;Variable: nasnetalarge&quot;">​</a></h1><blockquote><p><code>const</code> <strong>nasnetalarge</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>NasNetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>NASNet, <code>[331, 331, 3] → [1000]</code>: 88.8 M parameters, 23.78 G multiply-accumulates. arXiv:1707.07012</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.nasnetalarge.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_nasnetalarge = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_nasnetalarge as default
};
