import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: net","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/spec.net.md","filePath":"api/variables/spec.net.md"}');
const _sfc_main = { name: "api/variables/spec.net.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/spec">spec</a> / net</p><h1 id="variable-net" tabindex="-1">Variable: net <a class="header-anchor" href="#variable-net" aria-label="Permalink to &quot;Variable: net&quot;">​</a></h1><blockquote><p><code>const</code> <strong>net</strong>: <code>DrawingNetFunction</code></p></blockquote><p>Begins a network that is drawn, analysed and saved, but has no tensors.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/spec.net.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spec_net = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spec_net as default
};
