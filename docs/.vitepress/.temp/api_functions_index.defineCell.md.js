import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: defineCell()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.defineCell.md","filePath":"api/functions/index.defineCell.md"}');
const _sfc_main = { name: "api/functions/index.defineCell.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / defineCell</p><h1 id="function-definecell" tabindex="-1">Function: defineCell() <a class="header-anchor" href="#function-definecell" aria-label="Permalink to &quot;Function: defineCell()&quot;">​</a></h1><blockquote><p><strong>defineCell</strong>&lt;<code>Options</code>&gt;(<code>type</code>, <code>draw</code>): <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<code>Options</code>&gt;</p></blockquote><p>A block of two inputs in a row of its like, as <a href="./index.defineBlock">defineBlock</a>: what the cell before it gives, and what that cell took. The first cell in a row has no previous one.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">Options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;Options&quot;">​</a></h3><p><code>Options</code> <em>extends</em> <code>object</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="type" tabindex="-1">type <a class="header-anchor" href="#type" aria-label="Permalink to &quot;type&quot;">​</a></h3><p><code>string</code></p><h3 id="draw" tabindex="-1">draw <a class="header-anchor" href="#draw" aria-label="Permalink to &quot;draw&quot;">​</a></h3><p>(<code>x</code>, <code>previous</code>, <code>options</code>) =&gt; <a href="./../interfaces/index.Node"><code>Node</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<code>Options</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.defineCell.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_defineCell = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_defineCell as default
};
