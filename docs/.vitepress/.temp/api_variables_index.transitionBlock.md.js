import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: transitionBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.transitionBlock.md","filePath":"api/variables/index.transitionBlock.md"}');
const _sfc_main = { name: "api/variables/index.transitionBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / transitionBlock</p><h1 id="variable-transitionblock" tabindex="-1">Variable: transitionBlock <a class="header-anchor" href="#variable-transitionblock" aria-label="Permalink to &quot;Variable: transitionBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>transitionBlock</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.TransitionBlockConfig"><code>TransitionBlockConfig</code></a>&gt;</p></blockquote><p>Between two dense blocks: <code>[H, W, C] → [⌊H/2⌋, ⌊W/2⌋, ⌊compression · C⌋]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.transitionBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_transitionBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_transitionBlock as default
};
