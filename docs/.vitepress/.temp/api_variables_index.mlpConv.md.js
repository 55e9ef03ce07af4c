import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: mlpConv","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.mlpConv.md","filePath":"api/variables/index.mlpConv.md"}');
const _sfc_main = { name: "api/variables/index.mlpConv.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / mlpConv</p><h1 id="variable-mlpconv" tabindex="-1">Variable: mlpConv <a class="header-anchor" href="#variable-mlpconv" aria-label="Permalink to &quot;Variable: mlpConv&quot;">​</a></h1><blockquote><p><code>const</code> <strong>mlpConv</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.MlpConvConfig"><code>MlpConvConfig</code></a>&gt;</p></blockquote><p>A convolution and two 1×1 convolutions, each with its activation: <code>[H, W, C] → [H&#39;, W&#39;, filters]</code>. The window and the groups are those of the first.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError if <code>widths</code> is no list of widths.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.mlpConv.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_mlpConv = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_mlpConv as default
};
