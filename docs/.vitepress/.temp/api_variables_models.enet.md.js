import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: enet","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.enet.md","filePath":"api/variables/models.enet.md"}');
const _sfc_main = { name: "api/variables/models.enet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / enet</p><h1 id="variable-enet" tabindex="-1">Variable: enet <a class="header-anchor" href="#variable-enet" aria-label="Permalink to &quot;Variable: enet&quot;">​</a></h1><blockquote><p><code>const</code> <strong>enet</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>ENetOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>ENet, <code>[224, 224, 3] → [1000]</code>: 463 k parameters, 311.2 M multiply-accumulates. arXiv:1606.02147</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.enet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_enet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_enet as default
};
