import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: residualBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.residualBlock.md","filePath":"api/variables/index.residualBlock.md"}');
const _sfc_main = { name: "api/variables/index.residualBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / residualBlock</p><h1 id="variable-residualblock" tabindex="-1">Variable: residualBlock <a class="header-anchor" href="#variable-residualblock" aria-label="Permalink to &quot;Variable: residualBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>residualBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.ResidualBlockConfig"><code>ResidualBlockConfig</code></a>&gt;</p></blockquote><p>Two 3×3 convolutions and a shortcut: <code>[H, W, C] → [H/stride, W/stride, filters]</code>.</p><p>He et al. 2015, arXiv:1512.03385. Weights are torchvision&#39;s: <code>conv1</code>, <code>bn1</code>, <code>conv2</code>, <code>bn2</code>, <code>downsample.0</code> and <code>.1</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a shortcut A to fewer channels, and windows that do not fit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.residualBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_residualBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_residualBlock as default
};
