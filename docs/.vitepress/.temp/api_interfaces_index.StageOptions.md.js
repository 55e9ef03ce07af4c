import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StageOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.StageOptions.md","filePath":"api/interfaces/index.StageOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.StageOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / StageOptions</p><h1 id="interface-stageoptions" tabindex="-1">Interface: StageOptions <a class="header-anchor" href="#interface-stageoptions" aria-label="Permalink to &quot;Interface: StageOptions&quot;">​</a></h1><p>Options of <code>.stage(…)</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="first" tabindex="-1">first? <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>first?</strong>: <code>object</code></p></blockquote><p>Options that the first block has in place of the others&#39;: <code>{ preActivation: &#39;none&#39; }</code>.</p><hr><h3 id="last" tabindex="-1">last? <a class="header-anchor" href="#last" aria-label="Permalink to &quot;last?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>last?</strong>: <code>object</code></p></blockquote><p>The same of the last block: <code>{ finalActivation: &#39;linear&#39; }</code>.</p><hr><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Default <code>layer1</code>, <code>layer2</code> …, as torchvision; its blocks are <code>layer1.0</code>, <code>layer1.1</code> …</p><hr><h3 id="skipfirst" tabindex="-1">skipFirst? <a class="header-anchor" href="#skipfirst" aria-label="Permalink to &quot;skipFirst?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>skipFirst?</strong>: <code>boolean</code></p></blockquote><p>Of cells: the one after the first sees, as its previous, what the first saw, and not what it took. Default false.</p><hr><h3 id="stride" tabindex="-1">stride? <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>stride?</strong>: <code>number</code> | <a href="./../types/index.Pair"><code>Pair</code></a></p></blockquote><p>The first block&#39;s stride; the others have 1. Default what the block says, else 1.</p><hr><h3 id="tap" tabindex="-1">tap? <a class="header-anchor" href="#tap" aria-label="Permalink to &quot;tap?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>tap?</strong>: <code>string</code></p></blockquote><p>Marks the stage&#39;s output for <code>features()</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.StageOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_StageOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_StageOptions as default
};
