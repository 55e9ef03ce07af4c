import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BlockCall","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.BlockCall.md","filePath":"api/interfaces/index.BlockCall.md"}');
const _sfc_main = { name: "api/interfaces/index.BlockCall.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / BlockCall</p><h1 id="interface-blockcall" tabindex="-1">Interface: BlockCall <a class="header-anchor" href="#interface-blockcall" aria-label="Permalink to &quot;Interface: BlockCall&quot;">​</a></h1><p>A block and its configuration, before it has an input: what <code>residualBlock({ filters: 64 })</code> gives.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>config</strong>: <code>Config</code></p></blockquote><p>With which options.</p><hr><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>definition</strong>: <code>BlockDefinition</code></p></blockquote><p>Of which block.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.BlockCall.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_BlockCall = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_BlockCall as default
};
