import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CompareOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/models.CompareOptions.md","filePath":"api/interfaces/models.CompareOptions.md"}');
const _sfc_main = { name: "api/interfaces/models.CompareOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / CompareOptions</p><h1 id="interface-compareoptions" tabindex="-1">Interface: CompareOptions <a class="header-anchor" href="#interface-compareoptions" aria-label="Permalink to &quot;Interface: CompareOptions&quot;">​</a></h1><p>Options of <code>compare</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="dataset" tabindex="-1">dataset? <a class="header-anchor" href="#dataset" aria-label="Permalink to &quot;dataset?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>dataset?</strong>: <code>&quot;ImageNet&quot;</code> | <code>&quot;CIFAR-10&quot;</code> | <code>&quot;CIFAR-100&quot;</code> | <code>&quot;SVHN&quot;</code> | <code>&quot;MNIST&quot;</code></p></blockquote><p>What the accuracies were measured on. Default what most of the named models were published for.</p><hr><h3 id="source" tabindex="-1">source? <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>source?</strong>: <code>string</code></p></blockquote><p>Whose accuracies to take, where a net has several: <code>&#39;arXiv:1605.07678&#39;</code>. Default the paper&#39;s or library&#39;s own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/models.CompareOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_CompareOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_CompareOptions as default
};
