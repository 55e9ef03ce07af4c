import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: denseBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.denseBlock.md","filePath":"api/variables/index.denseBlock.md"}');
const _sfc_main = { name: "api/variables/index.denseBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / denseBlock</p><h1 id="variable-denseblock" tabindex="-1">Variable: denseBlock <a class="header-anchor" href="#variable-denseblock" aria-label="Permalink to &quot;Variable: denseBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>denseBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.DenseBlockConfig"><code>DenseBlockConfig</code></a>&gt;</p></blockquote><p>Layers that each see all before them: <code>[H, W, C] → [H, W, C + layers · growthRate]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.denseBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_denseBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_denseBlock as default
};
