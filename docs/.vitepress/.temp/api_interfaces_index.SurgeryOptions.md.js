import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SurgeryOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.SurgeryOptions.md","filePath":"api/interfaces/index.SurgeryOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.SurgeryOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / SurgeryOptions</p><h1 id="interface-surgeryoptions" tabindex="-1">Interface: SurgeryOptions <a class="header-anchor" href="#interface-surgeryoptions" aria-label="Permalink to &quot;Interface: SurgeryOptions&quot;">​</a></h1><p>Options of everything that makes a model of a model.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.ClassifierOptions"><code>ClassifierOptions</code></a></li><li><a href="./index.HeadOptions"><code>HeadOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>Makes weights that begin anew, and dropout masks, the same every time. Default: new ones each time.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.SurgeryOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_SurgeryOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_SurgeryOptions as default
};
