import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: bottleneckBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.bottleneckBlock.md","filePath":"api/variables/index.bottleneckBlock.md"}');
const _sfc_main = { name: "api/variables/index.bottleneckBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / bottleneckBlock</p><h1 id="variable-bottleneckblock" tabindex="-1">Variable: bottleneckBlock <a class="header-anchor" href="#variable-bottleneckblock" aria-label="Permalink to &quot;Variable: bottleneckBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>bottleneckBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.BottleneckBlockConfig"><code>BottleneckBlockConfig</code></a>&gt;</p></blockquote><p>A 1×1, a 3×3 and a 1×1 convolution and a shortcut: <code>[H, W, C] → [H/stride, W/stride, filters]</code>.</p><p>He et al. 2015, arXiv:1512.03385. Weights are torchvision&#39;s: <code>conv1</code> to <code>conv3</code>, <code>bn1</code> to <code>bn3</code>, <code>downsample.0</code> and <code>.1</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for widths that contradict each other or do not divide, a shortcut A to fewer channels, and windows that do not fit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.bottleneckBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_bottleneckBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_bottleneckBlock as default
};
