import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: unfreeze()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.unfreeze.md","filePath":"api/functions/index.unfreeze.md"}');
const _sfc_main = { name: "api/functions/index.unfreeze.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / unfreeze</p><h1 id="function-unfreeze" tabindex="-1">Function: unfreeze() <a class="header-anchor" href="#function-unfreeze" aria-label="Permalink to &quot;Function: unfreeze()&quot;">​</a></h1><blockquote><p><strong>unfreeze</strong>(<code>model</code>, <code>what</code>): <a href="./../interfaces/index.FreezeReport"><code>FreezeReport</code></a></p></blockquote><p>Thaws parts of a model, in place: the opposite of <a href="./index.freeze">freeze</a>, in the same words.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><p><a href="./../types/index.Freezable"><code>Freezable</code></a> | readonly <a href="./../types/index.Freezable"><code>Freezable</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/index.FreezeReport"><code>FreezeReport</code></a></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">freeze</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(model, </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&#39;*&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">);</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">unfreeze</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(model, [</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&#39;layer4&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&#39;fc&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">]);</span></span></code></pre></div><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for what matches nothing; nothing is thawed then.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.unfreeze.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_unfreeze = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_unfreeze as default
};
