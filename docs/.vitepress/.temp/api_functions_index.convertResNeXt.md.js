import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: convertResNeXt()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.convertResNeXt.md","filePath":"api/functions/index.convertResNeXt.md"}');
const _sfc_main = { name: "api/functions/index.convertResNeXt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / convertResNeXt</p><h1 id="function-convertresnext" tabindex="-1">Function: convertResNeXt() <a class="header-anchor" href="#function-convertresnext" aria-label="Permalink to &quot;Function: convertResNeXt()&quot;">​</a></h1><blockquote><p><strong>convertResNeXt</strong>(<code>from</code>, <code>to</code>): <code>void</code></p></blockquote><p>Gives <code>to</code> the weights of <code>from</code>, which may have other forms of ResNeXt blocks: they compute the same afterwards, in prediction and in training. Two layers may have different names; layers inside two models are matched by name. All that is the same in both, weights of other layers included, is copied.</p><p>Xie et al. 2016, arXiv:1611.05431, figure 3.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><p><a href="./../types/index.ResNeXtWeights"><code>ResNeXtWeights</code></a></p><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><p><a href="./../types/index.ResNeXtWeights"><code>ResNeXtWeights</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError where one is not built, a weight has no counterpart, or shapes differ; <code>to</code> is unchanged then.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.convertResNeXt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_convertResNeXt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_convertResNeXt as default
};
