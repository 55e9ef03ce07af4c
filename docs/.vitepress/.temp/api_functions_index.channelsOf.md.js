import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: channelsOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.channelsOf.md","filePath":"api/functions/index.channelsOf.md"}');
const _sfc_main = { name: "api/functions/index.channelsOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / channelsOf</p><h1 id="function-channelsof" tabindex="-1">Function: channelsOf() <a class="header-anchor" href="#function-channelsof" aria-label="Permalink to &quot;Function: channelsOf()&quot;">​</a></h1><blockquote><p><strong>channelsOf</strong>(<code>shape</code>): <code>number</code></p></blockquote><p>The channels (features) of a shape: its last axis.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p><a href="./../types/index.Shape"><code>Shape</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.channelsOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_channelsOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_channelsOf as default
};
