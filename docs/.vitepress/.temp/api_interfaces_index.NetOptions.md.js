import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NetOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.NetOptions.md","filePath":"api/interfaces/index.NetOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.NetOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / NetOptions</p><h1 id="interface-netoptions" tabindex="-1">Interface: NetOptions <a class="header-anchor" href="#interface-netoptions" aria-label="Permalink to &quot;Interface: NetOptions&quot;">​</a></h1><p>Options of <code>net(…)</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><strong>input</strong>: <a href="./../types/index.Shape"><code>Shape</code></a></p></blockquote><p>One sample: <code>[H, W, C]</code>, with <code>null</code> for a free height or width.</p><hr><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Default <code>&#39;net&#39;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.NetOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_NetOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_NetOptions as default
};
