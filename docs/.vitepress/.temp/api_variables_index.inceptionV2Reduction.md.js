import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionV2Reduction","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionV2Reduction.md","filePath":"api/variables/index.inceptionV2Reduction.md"}');
const _sfc_main = { name: "api/variables/index.inceptionV2Reduction.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionV2Reduction</p><h1 id="variable-inceptionv2reduction" tabindex="-1">Variable: inceptionV2Reduction <a class="header-anchor" href="#variable-inceptionv2reduction" aria-label="Permalink to &quot;Variable: inceptionV2Reduction&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionV2Reduction</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionV2ReductionConfig"><code>InceptionV2ReductionConfig</code></a>&gt;</p></blockquote><p>BN-Inception&#39;s module between two sizes: <code>[H, W, C] → [H/2, W/2, filters3x3[1] + filtersDouble3x3[1] + C]</code>.</p><p>Ioffe &amp; Szegedy 2015, arXiv:1502.03167, inception (3c) and (4e). Weights are named <code>branch1.0</code> to <code>branch2.2</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for an odd height or width, unless <code>padding</code> is given.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">inceptionV2Reduction</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ filters3x3: [</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">128</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">160</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">], filtersDouble3x3: [</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">64</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">96</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">] }) </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// inception (3c)</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionV2Reduction.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionV2Reduction = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionV2Reduction as default
};
