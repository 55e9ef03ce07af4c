import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: use()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.use.md","filePath":"api/functions/index.use.md"}');
const _sfc_main = { name: "api/functions/index.use.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / use</p><h1 id="function-use" tabindex="-1">Function: use() <a class="header-anchor" href="#function-use" aria-label="Permalink to &quot;Function: use()&quot;">​</a></h1><blockquote><p><strong>use</strong>(<code>x</code>, <code>name</code>, <code>call</code>, <code>__namedParameters?</code>): <a href="./../interfaces/index.Node"><code>Node</code></a></p></blockquote><p>A block put into a drawing: <code>use(x, &#39;se&#39;, squeezeExcite({ reduction: 16 }))</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/index.Node"><code>Node</code></a>&lt;<code>object</code>&gt; | readonly <a href="./../interfaces/index.Node"><code>Node</code></a>&lt;<code>object</code>&gt;[]</p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="call" tabindex="-1">call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;call&quot;">​</a></h3><p><a href="./../interfaces/index.BlockCall"><code>BlockCall</code></a></p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><code>UseOptions</code> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.Node"><code>Node</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.use.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_use = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_use as default
};
