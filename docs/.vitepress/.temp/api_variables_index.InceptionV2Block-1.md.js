import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionV2Block","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionV2Block-1.md","filePath":"api/variables/index.InceptionV2Block-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionV2Block-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionV2Block</p><h1 id="variable-inceptionv2block" tabindex="-1">Variable: InceptionV2Block <a class="header-anchor" href="#variable-inceptionv2block" aria-label="Permalink to &quot;Variable: InceptionV2Block&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionV2Block</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionV2BlockConfig"><code>InceptionV2BlockConfig</code></a>&gt;</p></blockquote><p>BN-Inception&#39;s module: <code>[N, H, W, C] → [N, H, W, C&#39;]</code>. See <code>inceptionV2Block</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionV2Block-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionV2Block1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionV2Block1 as default
};
