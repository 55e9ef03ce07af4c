import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: partialConv","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.partialConv.md","filePath":"api/variables/index.partialConv.md"}');
const _sfc_main = { name: "api/variables/index.partialConv.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / partialConv</p><h1 id="variable-partialconv" tabindex="-1">Variable: partialConv <a class="header-anchor" href="#variable-partialconv" aria-label="Permalink to &quot;Variable: partialConv&quot;">​</a></h1><blockquote><p><code>const</code> <strong>partialConv</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.PartialConvConfig"><code>PartialConvConfig</code></a>&gt;</p></blockquote><p>A convolution of which each output map sees some of the input maps alone: <code>[H, W, C] → [H&#39;, W&#39;, table.length]</code>. Its kernel holds a window for each pair of the table.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError if the table names a map that there is not, or one twice in a row.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.partialConv.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_partialConv = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_partialConv as default
};
