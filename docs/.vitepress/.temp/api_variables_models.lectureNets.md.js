import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: lectureNets","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.lectureNets.md","filePath":"api/variables/models.lectureNets.md"}');
const _sfc_main = { name: "api/variables/models.lectureNets.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / lectureNets</p><h1 id="variable-lecturenets" tabindex="-1">Variable: lectureNets <a class="header-anchor" href="#variable-lecturenets" aria-label="Permalink to &quot;Variable: lectureNets&quot;">​</a></h1><blockquote><p><code>const</code> <strong>lectureNets</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of models for <code>compare</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.lectureNets.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_lectureNets = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_lectureNets as default
};
