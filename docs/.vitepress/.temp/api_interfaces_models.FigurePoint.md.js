import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FigurePoint","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/models.FigurePoint.md","filePath":"api/interfaces/models.FigurePoint.md"}');
const _sfc_main = { name: "api/interfaces/models.FigurePoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / FigurePoint</p><h1 id="interface-figurepoint" tabindex="-1">Interface: FigurePoint <a class="header-anchor" href="#interface-figurepoint" aria-label="Permalink to &quot;Interface: FigurePoint&quot;">​</a></h1><p>A bubble of the figure.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="gigamacs" tabindex="-1">gigaMacs <a class="header-anchor" href="#gigamacs" aria-label="Permalink to &quot;gigaMacs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>gigaMacs</strong>: <code>number</code></p></blockquote><p>Thousands of millions of multiply-accumulates: half the operations of the figure.</p><hr><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>label</strong>: <code>string</code></p></blockquote><p>The net as the figure calls it.</p><hr><h3 id="megaparams" tabindex="-1">megaParams <a class="header-anchor" href="#megaparams" aria-label="Permalink to &quot;megaParams&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>megaParams</strong>: <code>number</code></p></blockquote><p>Millions.</p><hr><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>model</strong>: <code>string</code></p></blockquote><p>The model that it is.</p><hr><h3 id="top1" tabindex="-1">top1 <a class="header-anchor" href="#top1" aria-label="Permalink to &quot;top1&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>top1</strong>: <code>number</code></p></blockquote><p>Percent.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/models.FigurePoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_FigurePoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_FigurePoint as default
};
