import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Family","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.Family.md","filePath":"api/interfaces/index.Family.md"}');
const _sfc_main = { name: "api/interfaces/index.Family.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Family</p><h1 id="interface-family" tabindex="-1">Interface: Family <a class="header-anchor" href="#interface-family" aria-label="Permalink to &quot;Interface: Family&quot;">​</a></h1><p>The classes that steps give, so that a builder with more to it (<code>build()</code>) stays itself from step to step.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.OwnTrainableFamily"><code>OwnTrainableFamily</code></a></li><li><a href="./index.TrainableFamily"><code>TrainableFamily</code></a></li><li><a href="./index.DrawingFamily"><code>DrawingFamily</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="map" tabindex="-1">map <a class="header-anchor" href="#map" aria-label="Permalink to &quot;map&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>map</strong>: <code>unknown</code></p></blockquote><p>The net that ends in <code>[H, W, C]</code>.</p><hr><h3 id="vector" tabindex="-1">vector <a class="header-anchor" href="#vector" aria-label="Permalink to &quot;vector&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vector</strong>: <code>unknown</code></p></blockquote><p>The net that ends in <code>[C]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.Family.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Family = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Family as default
};
