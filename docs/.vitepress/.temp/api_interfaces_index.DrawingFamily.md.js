import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DrawingFamily","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.DrawingFamily.md","filePath":"api/interfaces/index.DrawingFamily.md"}');
const _sfc_main = { name: "api/interfaces/index.DrawingFamily.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / DrawingFamily</p><h1 id="interface-drawingfamily" tabindex="-1">Interface: DrawingFamily <a class="header-anchor" href="#interface-drawingfamily" aria-label="Permalink to &quot;Interface: DrawingFamily&quot;">​</a></h1><p>The family of the builder that only draws.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./index.Family"><code>Family</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="map" tabindex="-1">map <a class="header-anchor" href="#map" aria-label="Permalink to &quot;map&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>map</strong>: <a href="./../classes/index.NetBuilder"><code>NetBuilder</code></a>&lt;<code>&quot;map&quot;</code>, <code>DrawingFamily</code>&gt;</p></blockquote><p>The net that ends in <code>[H, W, C]</code>.</p><h4 id="overrides" tabindex="-1">Overrides <a class="header-anchor" href="#overrides" aria-label="Permalink to &quot;Overrides&quot;">​</a></h4><p><a href="./index.Family"><code>Family</code></a>.<a href="./index.Family#map"><code>map</code></a></p><hr><h3 id="vector" tabindex="-1">vector <a class="header-anchor" href="#vector" aria-label="Permalink to &quot;vector&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vector</strong>: <a href="./../classes/index.NetBuilder"><code>NetBuilder</code></a>&lt;<code>&quot;vector&quot;</code>, <code>DrawingFamily</code>&gt;</p></blockquote><p>The net that ends in <code>[C]</code>.</p><h4 id="overrides-1" tabindex="-1">Overrides <a class="header-anchor" href="#overrides-1" aria-label="Permalink to &quot;Overrides&quot;">​</a></h4><p><a href="./index.Family"><code>Family</code></a>.<a href="./index.Family#vector"><code>vector</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.DrawingFamily.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_DrawingFamily = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_DrawingFamily as default
};
