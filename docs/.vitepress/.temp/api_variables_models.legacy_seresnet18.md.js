import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: legacy_seresnet18","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.legacy_seresnet18.md","filePath":"api/variables/models.legacy_seresnet18.md"}');
const _sfc_main = { name: "api/variables/models.legacy_seresnet18.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / legacy_seresnet18</p><h1 id="variable-legacy-seresnet18" tabindex="-1">Variable: legacy_seresnet18 <a class="header-anchor" href="#variable-legacy-seresnet18" aria-label="Permalink to &quot;Variable: legacy\\_seresnet18&quot;">​</a></h1><blockquote><p><code>const</code> <strong>legacy_seresnet18</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>UnitOptions</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>SENet, <code>[224, 224, 3] → [1000]</code>: 11.8 M parameters, 1.81 G multiply-accumulates. arXiv:1709.01507</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.legacy_seresnet18.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_legacy_seresnet18 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_legacy_seresnet18 as default
};
