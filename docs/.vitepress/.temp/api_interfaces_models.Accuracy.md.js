import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Accuracy","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/models.Accuracy.md","filePath":"api/interfaces/models.Accuracy.md"}');
const _sfc_main = { name: "api/interfaces/models.Accuracy.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / Accuracy</p><h1 id="interface-accuracy" tabindex="-1">Interface: Accuracy <a class="header-anchor" href="#interface-accuracy" aria-label="Permalink to &quot;Interface: Accuracy&quot;">​</a></h1><p>A published accuracy of a net.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="dataset" tabindex="-1">dataset <a class="header-anchor" href="#dataset" aria-label="Permalink to &quot;dataset&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dataset</strong>: <code>&quot;ImageNet&quot;</code> | <code>&quot;CIFAR-10&quot;</code> | <code>&quot;CIFAR-100&quot;</code> | <code>&quot;SVHN&quot;</code> | <code>&quot;MNIST&quot;</code></p></blockquote><p>What it was measured on.</p><hr><h3 id="note" tabindex="-1">note <a class="header-anchor" href="#note" aria-label="Permalink to &quot;note&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>note</strong>: <code>string</code></p></blockquote><p>How it was trained or tested, where that is not as always.</p><hr><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>source</strong>: <code>string</code></p></blockquote><p>The paper, by its number at arXiv, or who publishes the trained net.</p><hr><h3 id="top1" tabindex="-1">top1 <a class="header-anchor" href="#top1" aria-label="Permalink to &quot;top1&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>top1</strong>: <code>number</code></p></blockquote><p>Percent of the test images whose class the net names first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/models.Accuracy.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_Accuracy = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_Accuracy as default
};
