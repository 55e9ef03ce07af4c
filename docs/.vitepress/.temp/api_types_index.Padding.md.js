import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Padding","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.Padding.md","filePath":"api/types/index.Padding.md"}');
const _sfc_main = { name: "api/types/index.Padding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Padding</p><h1 id="type-alias-padding" tabindex="-1">Type Alias: Padding <a class="header-anchor" href="#type-alias-padding" aria-label="Permalink to &quot;Type Alias: Padding&quot;">​</a></h1><blockquote><p><strong>Padding</strong> = <code>&quot;torch&quot;</code> | <code>&quot;same&quot;</code> | <code>&quot;valid&quot;</code> | <code>number</code> | <a href="./index.Pads"><code>Pads</code></a></p></blockquote><p>How the border is padded, shown on a row of 4 with a window of 3 and a stride of 2:</p><ul><li><code>&#39;torch&#39;</code>: the same on both sides, ⌊dilation · (size − 1) / 2⌋: <code>0 1234 0</code>.</li><li><code>&#39;same&#39;</code>: so that output = ⌈input / stride⌉, the odd one after, as TensorFlow does: <code>1234 0</code>.</li><li><code>&#39;valid&#39;</code>: nothing.</li><li>a number: that many on all four sides.</li><li><code>[[top, bottom], [left, right]]</code>.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.Padding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Padding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Padding as default
};
