import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: enableWebGPU()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/node.enableWebGPU.md","filePath":"api/functions/node.enableWebGPU.md"}');
const _sfc_main = { name: "api/functions/node.enableWebGPU.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/node">node</a> / enableWebGPU</p><h1 id="function-enablewebgpu" tabindex="-1">Function: enableWebGPU() <a class="header-anchor" href="#function-enablewebgpu" aria-label="Permalink to &quot;Function: enableWebGPU()&quot;">​</a></h1><blockquote><p><strong>enableWebGPU</strong>(<code>__namedParameters?</code>): <code>Promise</code>&lt;<a href="./../interfaces/node.WebGPUInNode"><code>WebGPUInNode</code></a>&gt;</p></blockquote><p>Makes WebGPU available in Node, so that <code>await tf.setBackend(&#39;webgpu&#39;)</code> works. Needs npm <code>webgpu</code> and <code>@tensorflow/tfjs-backend-webgpu</code>. On Linux without a GPU it takes the software driver of an installed Chromium, of Playwright&#39;s or Puppeteer&#39;s browser, or of npm <code>@sparticuz/chromium</code>. A second call does nothing more.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/node.EnableWebGPUOptions"><code>EnableWebGPUOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/node.WebGPUInNode"><code>WebGPUInNode</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>EnvironmentError that says what is missing and how to get it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/node.enableWebGPU.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const node_enableWebGPU = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  node_enableWebGPU as default
};
