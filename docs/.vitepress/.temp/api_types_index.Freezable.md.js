import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Freezable","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.Freezable.md","filePath":"api/types/index.Freezable.md"}');
const _sfc_main = { name: "api/types/index.Freezable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Freezable</p><h1 id="type-alias-freezable" tabindex="-1">Type Alias: Freezable <a class="header-anchor" href="#type-alias-freezable" aria-label="Permalink to &quot;Type Alias: Freezable&quot;">​</a></h1><blockquote><p><strong>Freezable</strong> = <code>string</code> | ((<code>path</code>) =&gt; <code>boolean</code>) | { <code>upTo</code>: <code>string</code>; }</p></blockquote><p>What to freeze, by names in the net, without a <code>prefix</code>: a layer (<code>&#39;conv1&#39;</code>), a stage or anything else whose layers have names that begin so (<code>&#39;layer1&#39;</code> for <code>layer1.0</code>, <code>layer1.1</code> …), a path into a block (<code>&#39;layer1.0/bn1&#39;</code>), a pattern in which <code>*</code> stands for anything (<code>&#39;*bn*&#39;</code>), a function that is asked of each layer and then of each place in it, or all layers as far as a tap.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.Freezable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Freezable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Freezable as default
};
