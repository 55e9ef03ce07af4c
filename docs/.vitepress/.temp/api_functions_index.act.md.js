import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: act()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.act.md","filePath":"api/functions/index.act.md"}');
const _sfc_main = { name: "api/functions/index.act.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / act</p><h1 id="function-act" tabindex="-1">Function: act() <a class="header-anchor" href="#function-act" aria-label="Permalink to &quot;Function: act()&quot;">​</a></h1><blockquote><p><strong>act</strong>(<code>x</code>, <code>kind</code>, <code>name?</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>A non-linearity. <code>&#39;linear&#39;</code> draws nothing.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a></p><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><p><code>&quot;linear&quot;</code> | <code>&quot;relu&quot;</code> | <code>&quot;relu6&quot;</code> | <code>&quot;leakyRelu&quot;</code> | <code>&quot;elu&quot;</code> | <code>&quot;selu&quot;</code> | <code>&quot;gelu&quot;</code> | <code>&quot;silu&quot;</code> | <code>&quot;mish&quot;</code> | <code>&quot;tanh&quot;</code> | <code>&quot;lecunTanh&quot;</code> | <code>&quot;sigmoid&quot;</code> | <code>&quot;hardSigmoid&quot;</code> | <code>&quot;hardSwish&quot;</code> | <code>&quot;softplus&quot;</code> | <code>&quot;softmax&quot;</code></p><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><p><code>string</code> = <code>&#39;&#39;</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.act.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_act = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_act as default
};
