import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Block()<Options>","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.Block.md","filePath":"api/interfaces/index.Block.md"}');
const _sfc_main = { name: "api/interfaces/index.Block.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Block</p><h1 id="interface-block-options" tabindex="-1">Interface: Block()&lt;Options&gt; <a class="header-anchor" href="#interface-block-options" aria-label="Permalink to &quot;Interface: Block()\\&lt;Options\\&gt;&quot;">​</a></h1><p>A kind of block, to be called with a configuration.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">Options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;Options&quot;">​</a></h3><p><code>Options</code> <em>extends</em> <code>object</code></p><blockquote><p><strong>Block</strong>(...<code>options</code>): <a href="./index.BlockCall"><code>BlockCall</code></a></p></blockquote><p>A kind of block, to be called with a configuration.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options-1" tabindex="-1">options <a class="header-anchor" href="#options-1" aria-label="Permalink to &quot;options&quot;">​</a></h3><p>...<code>object</code> <em>extends</em> <code>Options</code> ? [<code>options?</code>: <code>Options</code> &amp; <a href="./index.CommonOptions"><code>CommonOptions</code></a>] : [<code>options</code>: <code>Options</code> &amp; <a href="./index.CommonOptions"><code>CommonOptions</code></a>]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./index.BlockCall"><code>BlockCall</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>definition</strong>: <code>BlockDefinition</code>&lt;<code>Options</code>&gt;</p></blockquote><p>Its name, and how it is drawn.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.Block.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Block = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Block as default
};
