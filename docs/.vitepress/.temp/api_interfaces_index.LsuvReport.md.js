import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LsuvReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.LsuvReport.md","filePath":"api/interfaces/index.LsuvReport.md"}');
const _sfc_main = { name: "api/interfaces/index.LsuvReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / LsuvReport</p><h1 id="interface-lsuvreport" tabindex="-1">Interface: LsuvReport <a class="header-anchor" href="#interface-lsuvreport" aria-label="Permalink to &quot;Interface: LsuvReport&quot;">​</a></h1><p>What LSUV did to one kernel.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <code>number</code></p></blockquote><p>The variance afterwards.</p><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <code>number</code></p></blockquote><p>The variance of the output with the orthonormal kernel, and with the one it has now.</p><hr><h3 id="iterations" tabindex="-1">iterations <a class="header-anchor" href="#iterations" aria-label="Permalink to &quot;iterations&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>iterations</strong>: <code>number</code></p></blockquote><p>How many times the kernel was rescaled.</p><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>path</strong>: <code>string</code></p></blockquote><p>The kernel&#39;s path: <code>layer1.0/conv1/kernel</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.LsuvReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_LsuvReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_LsuvReport as default
};
