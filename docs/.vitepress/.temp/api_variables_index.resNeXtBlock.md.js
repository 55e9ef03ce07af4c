import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resNeXtBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.resNeXtBlock.md","filePath":"api/variables/index.resNeXtBlock.md"}');
const _sfc_main = { name: "api/variables/index.resNeXtBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / resNeXtBlock</p><h1 id="variable-resnextblock" tabindex="-1">Variable: resNeXtBlock <a class="header-anchor" href="#variable-resnextblock" aria-label="Permalink to &quot;Variable: resNeXtBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resNeXtBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.ResNeXtBlockConfig"><code>ResNeXtBlockConfig</code></a>&gt;</p></blockquote><p>ResNeXt&#39;s unit: <code>[H, W, C] → [H/stride, W/stride, filters]</code>. Its three forms compute the same; <code>&#39;grouped&#39;</code> is the fastest.</p><p>Xie et al. 2016, arXiv:1611.05431. Weights of the grouped form are torchvision&#39;s, as in <code>bottleneckBlock</code>; where there are branches, <code>branches.0.conv1</code>, <code>branches.0.bn1</code> and so on. In the split form one norm, <code>bn3</code>, follows the sum of branches.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for widths that do not divide, a shortcut A to fewer channels, windows that do not fit, and squeeze-and-excitation after the 3×3 of the split form, where no map has all channels.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.resNeXtBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_resNeXtBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_resNeXtBlock as default
};
