import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"The moving variance is the population's, as in torch","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0004-moving-variance-as-torch.md","filePath":"decisions/0004-moving-variance-as-torch.md"}`);
const _sfc_main = { name: "decisions/0004-moving-variance-as-torch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-moving-variance-is-the-population-s-as-in-torch" tabindex="-1">The moving variance is the population&#39;s, as in torch <a class="header-anchor" href="#the-moving-variance-is-the-population-s-as-in-torch" aria-label="Permalink to &quot;The moving variance is the population&#39;s, as in torch&quot;">​</a></h1><p>In training, batch norm divides by the batch&#39;s own variance. What moves the moving variance is another matter: torch takes the unbiased estimate, <code>variance · n / (n − 1)</code>, Keras the biased one. Weights come from torch here, and so do <code>eps</code>, <code>momentum</code> and this. On large maps the difference is lost in the noise; on vectors with small batches it is not.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0004-moving-variance-as-torch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0004MovingVarianceAsTorch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0004MovingVarianceAsTorch as default
};
