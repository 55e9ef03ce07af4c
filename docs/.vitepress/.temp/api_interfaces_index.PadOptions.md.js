import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PadOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.PadOptions.md","filePath":"api/interfaces/index.PadOptions.md"}');
const _sfc_main = { name: "api/interfaces/index.PadOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / PadOptions</p><h1 id="interface-padoptions" tabindex="-1">Interface: PadOptions <a class="header-anchor" href="#interface-padoptions" aria-label="Permalink to &quot;Interface: PadOptions&quot;">​</a></h1><p>Options of padding with zeros.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="channels" tabindex="-1">channels? <a class="header-anchor" href="#channels" aria-label="Permalink to &quot;channels?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>channels?</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p>Channels of zeros before and after the map&#39;s own. Default <code>[0, 0]</code>.</p><hr><h3 id="pads" tabindex="-1">pads? <a class="header-anchor" href="#pads" aria-label="Permalink to &quot;pads?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>pads?</strong>: <code>number</code> | <a href="./../types/index.Pads"><code>Pads</code></a></p></blockquote><p>Rows and columns of zeros: a number for all sides, or <code>[[top, bottom], [left, right]]</code>. Default 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.PadOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_PadOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_PadOptions as default
};
