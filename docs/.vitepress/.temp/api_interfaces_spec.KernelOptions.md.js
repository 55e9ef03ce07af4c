import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: KernelOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/spec.KernelOptions.md","filePath":"api/interfaces/spec.KernelOptions.md"}');
const _sfc_main = { name: "api/interfaces/spec.KernelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/spec">spec</a> / KernelOptions</p><h1 id="interface-kerneloptions" tabindex="-1">Interface: KernelOptions <a class="header-anchor" href="#interface-kerneloptions" aria-label="Permalink to &quot;Interface: KernelOptions&quot;">​</a></h1><p>How the kernel of a convolution or a dense layer begins, and is held small.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./index.DenseLayerOptions"><code>DenseLayerOptions</code></a></li><li><a href="./index.GeneticStageConfig"><code>GeneticStageConfig</code></a></li><li><a href="./index.GateOptions"><code>GateOptions</code></a></li><li><a href="./index.InceptionConvOptions"><code>InceptionConvOptions</code></a></li><li><a href="./index.NasnetCellConfig"><code>NasnetCellConfig</code></a></li><li><a href="./index.ShortcutOptions"><code>ShortcutOptions</code></a></li><li><a href="./index.SubsamplingConfig"><code>SubsamplingConfig</code></a></li><li><a href="./index.TransitionBlockConfig"><code>TransitionBlockConfig</code></a></li><li><a href="./index.ConvOptions"><code>ConvOptions</code></a></li><li><a href="./index.DenseOptions"><code>DenseOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kernelinitializer" tabindex="-1">kernelInitializer? <a class="header-anchor" href="#kernelinitializer" aria-label="Permalink to &quot;kernelInitializer?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>kernelInitializer?</strong>: <a href="./../types/index.Initializer"><code>Initializer</code></a></p></blockquote><p>Default <code>&#39;heNormalFanOut&#39;</code> for convolutions, as in torchvision&#39;s ResNets; <code>&#39;glorotUniform&#39;</code> for dense layers.</p><hr><h3 id="kernelregularizer" tabindex="-1">kernelRegularizer? <a class="header-anchor" href="#kernelregularizer" aria-label="Permalink to &quot;kernelRegularizer?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>kernelRegularizer?</strong>: <a href="./index.Regularizer"><code>Regularizer</code></a></p></blockquote><p>Default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/spec.KernelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spec_KernelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spec_KernelOptions as default
};
