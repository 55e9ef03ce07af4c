import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: inceptionBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.inceptionBlock.md","filePath":"api/variables/index.inceptionBlock.md"}');
const _sfc_main = { name: "api/variables/index.inceptionBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / inceptionBlock</p><h1 id="variable-inceptionblock" tabindex="-1">Variable: inceptionBlock <a class="header-anchor" href="#variable-inceptionblock" aria-label="Permalink to &quot;Variable: inceptionBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>inceptionBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.InceptionBlockConfig"><code>InceptionBlockConfig</code></a>&gt;</p></blockquote><p>GoogLeNet&#39;s module: <code>[H, W, C] → [H, W, filters1x1 + filters3x3[1] + filters5x5[1] + poolFilters]</code>.</p><p>Szegedy et al. 2014, arXiv:1409.4842. Weights have torchvision&#39;s names, <code>branch1</code> to <code>branch4.1</code>, and its values go in with <code>{ batchNorm: true, kernel5x5: 3 }</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for widths that are no whole numbers, or not as many as the branch has convolutions.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">inceptionBlock</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ filters1x1: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">64</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, filters3x3: [</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">96</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">128</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">], filters5x5: [</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">16</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">32</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">], poolFilters: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">32</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> }) </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// inception (3a)</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.inceptionBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_inceptionBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_inceptionBlock as default
};
