import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClassifierOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.ClassifierOptions.md","filePath":"api/interfaces/index.ClassifierOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.ClassifierOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / ClassifierOptions</p><h1 id="interface-classifieroptions" tabindex="-1">Interface: ClassifierOptions <a class="header-anchor" href="#interface-classifieroptions" aria-label="Permalink to &quot;Interface: ClassifierOptions&quot;">​</a></h1><p>A new classifier in the old one&#39;s place.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./index.SurgeryOptions"><code>SurgeryOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="droprate" tabindex="-1">dropRate? <a class="header-anchor" href="#droprate" aria-label="Permalink to &quot;dropRate?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>dropRate?</strong>: <code>number</code></p></blockquote><p>Dropout right before the classifier, in training. Default as it was.</p><hr><h3 id="numclasses" tabindex="-1">numClasses <a class="header-anchor" href="#numclasses" aria-label="Permalink to &quot;numClasses&quot;">​</a></h3><blockquote><p><strong>numClasses</strong>: <code>number</code></p></blockquote><p>How many classes the new classifier tells apart.</p><hr><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>Makes weights that begin anew, and dropout masks, the same every time. Default: new ones each time.</p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./index.SurgeryOptions"><code>SurgeryOptions</code></a>.<a href="./index.SurgeryOptions#seed"><code>seed</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.ClassifierOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_ClassifierOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_ClassifierOptions as default
};
