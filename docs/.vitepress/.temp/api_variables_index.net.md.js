import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: net","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.net.md","filePath":"api/variables/index.net.md"}');
const _sfc_main = { name: "api/variables/index.net.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / net</p><h1 id="variable-net" tabindex="-1">Variable: net <a class="header-anchor" href="#variable-net" aria-label="Permalink to &quot;Variable: net&quot;">​</a></h1><blockquote><p><code>const</code> <strong>net</strong>: <a href="./../interfaces/index.TrainableNetFunction"><code>TrainableNetFunction</code></a></p></blockquote><p>Begins a network that is composed, analysed, saved as data, and built as a <code>tf.LayersModel</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.net.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_net = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_net as default
};
