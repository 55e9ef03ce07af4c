import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: BottleneckBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.BottleneckBlock-1.md","filePath":"api/variables/index.BottleneckBlock-1.md"}');
const _sfc_main = { name: "api/variables/index.BottleneckBlock-1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / BottleneckBlock</p><h1 id="variable-bottleneckblock" tabindex="-1">Variable: BottleneckBlock <a class="header-anchor" href="#variable-bottleneckblock" aria-label="Permalink to &quot;Variable: BottleneckBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>BottleneckBlock</strong>: <a href="./../interfaces/index.BlockLayerClass"><code>BlockLayerClass</code></a>&lt;<a href="./../interfaces/index.BottleneckBlockConfig"><code>BottleneckBlockConfig</code></a>&gt;</p></blockquote><p>A 1×1, a 3×3 and a 1×1 convolution and a shortcut: <code>[N, H, W, C] → [N, H/stride, W/stride, filters]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.BottleneckBlock-1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_BottleneckBlock1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_BottleneckBlock1 as default
};
