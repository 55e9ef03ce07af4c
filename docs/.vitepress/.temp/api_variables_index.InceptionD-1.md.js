import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: InceptionD","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.InceptionD-1.md","filePath":"api/variables/index.InceptionD-1.md"}');
const _sfc_main = { name: "api/variables/index.InceptionD-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / InceptionD</p><h1 id="variable-inceptiond" tabindex="-1">Variable: InceptionD <a class="header-anchor" href="#variable-inceptiond" aria-label="Permalink to &quot;Variable: InceptionD&quot;">​</a></h1><blockquote><p><code>const</code> <strong>InceptionD</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.InceptionDConfig"><code>InceptionDConfig</code></a>&gt;</p></blockquote><p>Inception-v3&#39;s, from 17×17 to 8×8: <code>[N, H, W, C] → [N, H/2, W/2, 512 + C]</code>. See <code>inceptionD</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.InceptionD-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_InceptionD1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_InceptionD1 as default
};
