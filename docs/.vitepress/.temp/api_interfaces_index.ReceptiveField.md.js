import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReceptiveField","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.ReceptiveField.md","filePath":"api/interfaces/index.ReceptiveField.md"}');
const _sfc_main = { name: "api/interfaces/index.ReceptiveField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / ReceptiveField</p><h1 id="interface-receptivefield" tabindex="-1">Interface: ReceptiveField <a class="header-anchor" href="#interface-receptivefield" aria-label="Permalink to &quot;Interface: ReceptiveField&quot;">​</a></h1><p>How much of the input one value can depend on, and how far apart two neighbours&#39; windows are.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>size</strong>: <a href="./../types/index.Pair"><code>Pair</code></a></p></blockquote><p>Height and width, in input pixels, of what one value can depend on; Infinity after a global pooling.</p><hr><h3 id="stride" tabindex="-1">stride <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stride</strong>: <a href="./../types/index.Pair"><code>Pair</code></a></p></blockquote><p>Input pixels from one value to the next.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.ReceptiveField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_ReceptiveField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_ReceptiveField as default
};
