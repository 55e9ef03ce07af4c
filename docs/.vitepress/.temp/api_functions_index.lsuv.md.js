import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lsuv()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.lsuv.md","filePath":"api/functions/index.lsuv.md"}');
const _sfc_main = { name: "api/functions/index.lsuv.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / lsuv</p><h1 id="function-lsuv" tabindex="-1">Function: lsuv() <a class="header-anchor" href="#function-lsuv" aria-label="Permalink to &quot;Function: lsuv()&quot;">​</a></h1><blockquote><p><strong>lsuv</strong>(<code>model</code>, <code>batch</code>, <code>__namedParameters?</code>): <code>Promise</code>&lt;<a href="./../interfaces/index.LsuvReport"><code>LsuvReport</code></a>[]&gt;</p></blockquote><p>Gives every convolution and dense layer of a built model an orthonormal kernel, scaled so that its output has variance 1 on this batch. Biases and norms stay as they are.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><p><code>Tensor</code></p><p>A typical batch, <code>[N, H, W, C]</code>, scaled as in training.</p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/index.LsuvOptions"><code>LsuvOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/index.LsuvReport"><code>LsuvReport</code></a>[]&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for options out of range, or a batch whose shape is not the model&#39;s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.lsuv.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_lsuv = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_lsuv as default
};
