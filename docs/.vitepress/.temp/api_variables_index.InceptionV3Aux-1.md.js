import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionV3Aux","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionV3Aux-1.md","filePath":"api/variables/index.InceptionV3Aux-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionV3Aux-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionV3Aux</p><h1 id="variable-inceptionv3aux" tabindex="-1">Variable: InceptionV3Aux <a class="header-anchor" href="#variable-inceptionv3aux" aria-label="Permalink to &quot;Variable: InceptionV3Aux&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionV3Aux</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionV3AuxConfig"><code>InceptionV3AuxConfig</code></a>&gt;</p></blockquote><p>Inception-v3&#39;s auxiliary classifier: <code>[N, 17, 17, C] → [N, classes]</code>. See <code>inceptionV3Aux</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionV3Aux-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionV3Aux1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionV3Aux1 as default
};
