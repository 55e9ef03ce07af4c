import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FreezeReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.FreezeReport.md","filePath":"api/interfaces/index.FreezeReport.md"}');
const _sfc_main = { name: "api/interfaces/index.FreezeReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / FreezeReport</p><h1 id="interface-freezereport" tabindex="-1">Interface: FreezeReport <a class="header-anchor" href="#interface-freezereport" aria-label="Permalink to &quot;Interface: FreezeReport&quot;">​</a></h1><p>What <code>freeze</code> and <code>unfreeze</code> leave.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="frozen" tabindex="-1">frozen <a class="header-anchor" href="#frozen" aria-label="Permalink to &quot;frozen&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>frozen</strong>: readonly <code>string</code>[]</p></blockquote><p>The weights that training leaves alone now, statistics of frozen batch norms included: <code>layer1.0/conv1/kernel</code>.</p><hr><h3 id="trainableparams" tabindex="-1">trainableParams <a class="header-anchor" href="#trainableparams" aria-label="Permalink to &quot;trainableParams&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>trainableParams</strong>: <code>number</code></p></blockquote><p>How many parameters are still trained.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.FreezeReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_FreezeReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_FreezeReport as default
};
