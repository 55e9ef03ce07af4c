import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PoolOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.PoolOptions.md","filePath":"api/interfaces/index.PoolOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.PoolOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / PoolOptions</p><h1 id="interface-pooloptions" tabindex="-1">Interface: PoolOptions <a class="header-anchor" href="#interface-pooloptions" aria-label="Permalink to &quot;Interface: PoolOptions&quot;">​</a></h1><p>Options of maximum pooling.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.AveragePoolOptions"><code>AveragePoolOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="ceil" tabindex="-1">ceil? <a class="header-anchor" href="#ceil" aria-label="Permalink to &quot;ceil?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>ceil?</strong>: <code>boolean</code></p></blockquote><p>Keep the last window where it hangs over the border, as torch&#39;s <code>ceil_mode</code> and Caffe do. Default false.</p><hr><h3 id="padding" tabindex="-1">padding? <a class="header-anchor" href="#padding" aria-label="Permalink to &quot;padding?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>padding?</strong>: <a href="./../types/index.Padding"><code>Padding</code></a></p></blockquote><p>Default <code>&#39;torch&#39;</code> if <code>size</code> is odd, so that a stride of 1 keeps the map&#39;s size; else <code>&#39;valid&#39;</code>.</p><hr><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><blockquote><p><strong>size</strong>: <a href="./../types/index.NumberOrPair"><code>NumberOrPair</code></a></p></blockquote><p>The window: a number, or <code>[height, width]</code>.</p><hr><h3 id="stride" tabindex="-1">stride? <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>stride?</strong>: <a href="./../types/index.NumberOrPair"><code>NumberOrPair</code></a></p></blockquote><p>Default <code>size</code>: windows side by side.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.PoolOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_PoolOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_PoolOptions as default
};
