import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionResNetBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionResNetBlock.md","filePath":"api/variables/index.inceptionResNetBlock.md"}');
const _sfc_main = { name: "api/variables/index.inceptionResNetBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionResNetBlock</p><h1 id="variable-inceptionresnetblock" tabindex="-1">Variable: inceptionResNetBlock <a class="header-anchor" href="#variable-inceptionresnetblock" aria-label="Permalink to &quot;Variable: inceptionResNetBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionResNetBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionResNetBlockConfig"><code>InceptionResNetBlockConfig</code></a>&gt;</p></blockquote><p>The residual unit: <code>[H, W, C] → [H, W, C]</code>.</p><p>Szegedy et al. 2016, arXiv:1602.07261, figures 10, 11 and 13 (version 1), 16, 17 and 19 (version 2, with the widths of the released network, for those of the figures do not add up). Squeeze-and-excitation stands before the scaled sum; <code>placement: &#39;3x3&#39;</code> is between the branches and the 1×1 convolution. Weights are <code>branch0</code> to <code>branch2.2</code> and <code>conv2d</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionResNetBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionResNetBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionResNetBlock as default
};
