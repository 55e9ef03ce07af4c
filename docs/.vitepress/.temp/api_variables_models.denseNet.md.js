import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: denseNet","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.denseNet.md","filePath":"api/variables/models.denseNet.md"}');
const _sfc_main = { name: "api/variables/models.denseNet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / denseNet</p><h1 id="variable-densenet" tabindex="-1">Variable: denseNet <a class="header-anchor" href="#variable-densenet" aria-label="Permalink to &quot;Variable: denseNet&quot;">​</a></h1><blockquote><p><code>const</code> <strong>denseNet</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>DenseNetOptions</code> &amp; <code>DenseNetDepth</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>DenseNets for CIFAR of any depth.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for one that is not 6n + 4, or 3n + 4 without bottlenecks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.denseNet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_denseNet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_denseNet as default
};
