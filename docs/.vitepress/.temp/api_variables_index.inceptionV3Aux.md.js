import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionV3Aux","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionV3Aux.md","filePath":"api/variables/index.inceptionV3Aux.md"}');
const _sfc_main = { name: "api/variables/index.inceptionV3Aux.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionV3Aux</p><h1 id="variable-inceptionv3aux" tabindex="-1">Variable: inceptionV3Aux <a class="header-anchor" href="#variable-inceptionv3aux" aria-label="Permalink to &quot;Variable: inceptionV3Aux&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionV3Aux</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionV3AuxConfig"><code>InceptionV3AuxConfig</code></a>&gt;</p></blockquote><p>The auxiliary classifier of figure 8, without a softmax: <code>[17, 17, C] → [classes]</code>. Weights are <code>conv0</code>, <code>conv1</code>, <code>fc</code>.</p><p>Szegedy et al. 2015, arXiv:1512.00567.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a map smaller than 17×17, of which the pool leaves less than the 5×5 convolution covers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionV3Aux.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionV3Aux = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionV3Aux as default
};
