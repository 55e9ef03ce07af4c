import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionE","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionE-1.md","filePath":"api/variables/index.InceptionE-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionE-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionE</p><h1 id="variable-inceptione" tabindex="-1">Variable: InceptionE <a class="header-anchor" href="#variable-inceptione" aria-label="Permalink to &quot;Variable: InceptionE&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionE</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionEConfig"><code>InceptionEConfig</code></a>&gt;</p></blockquote><p>Inception-v3&#39;s module at 8×8: <code>[N, H, W, C] → [N, H, W, 2048]</code>. See <code>inceptionE</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionE-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionE1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionE1 as default
};
