import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: preActBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.preActBlock.md","filePath":"api/variables/index.preActBlock.md"}');
const _sfc_main = { name: "api/variables/index.preActBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / preActBlock</p><h1 id="variable-preactblock" tabindex="-1">Variable: preActBlock <a class="header-anchor" href="#variable-preactblock" aria-label="Permalink to &quot;Variable: preActBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>preActBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.PreActBlockConfig"><code>PreActBlockConfig</code></a>&gt;</p></blockquote><p>Norms and activations before two 3×3 convolutions, and a shortcut that nothing stands on: <code>[H, W, C] → [H/stride, W/stride, filters]</code>. A norm and an activation belong after the last unit of a net.</p><p>He et al. 2016, arXiv:1603.05027. Weights are timm&#39;s: <code>norm1</code>, <code>conv1</code>, <code>norm2</code>, <code>conv2</code>, <code>downsample.conv</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a shortcut A to fewer channels, and windows that do not fit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.preActBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_preActBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_preActBlock as default
};
