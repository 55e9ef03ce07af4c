import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: wideResNet","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.wideResNet.md","filePath":"api/variables/models.wideResNet.md"}');
const _sfc_main = { name: "api/variables/models.wideResNet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / wideResNet</p><h1 id="variable-wideresnet" tabindex="-1">Variable: wideResNet <a class="header-anchor" href="#variable-wideresnet" aria-label="Permalink to &quot;Variable: wideResNet&quot;">​</a></h1><blockquote><p><code>const</code> <strong>wideResNet</strong>: <a href="./../interfaces/models.Model"><code>Model</code></a>&lt;<code>UnitOptions</code> &amp; <code>WideResNetShape</code>, <a href="./../interfaces/index.TrainableFamily"><code>TrainableFamily</code></a>&gt;</p></blockquote><p>Wide ResNets for CIFAR of any depth and width.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a depth that is not 6n + 4.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.wideResNet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_wideResNet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_wideResNet as default
};
