import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lesion()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.lesion.md","filePath":"api/functions/index.lesion.md"}');
const _sfc_main = { name: "api/functions/index.lesion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / lesion</p><h1 id="function-lesion" tabindex="-1">Function: lesion() <a class="header-anchor" href="#function-lesion" aria-label="Permalink to &quot;Function: lesion()&quot;">​</a></h1><blockquote><p><strong>lesion</strong>(<code>model</code>, <code>units</code>): () =&gt; <code>void</code></p></blockquote><p>Leaves the residual branches of some units out: of each, what its shortcut gives goes on, through the activation after the sum if there is one. Weights stay as they are.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="units" tabindex="-1">units <a class="header-anchor" href="#units" aria-label="Permalink to &quot;units&quot;">​</a></h3><p>readonly <code>string</code>[]</p><p>Names out of <a href="./index.residualUnits">residualUnits</a>.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>What gives the branches back.</p><p>() =&gt; <code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a name that is no residual unit&#39;s.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">for</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> unit</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> of</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> residualUnits</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(model)) {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> restore</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> lesion</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(model, [unit]);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  console.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">log</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(unit, model.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">evaluate</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(images, labels));</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">  restore</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">();</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.lesion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_lesion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_lesion as default
};
