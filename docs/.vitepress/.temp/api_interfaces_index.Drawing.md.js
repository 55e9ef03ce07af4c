import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Drawing","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.Drawing.md","filePath":"api/interfaces/index.Drawing.md"}');
const _sfc_main = { name: "api/interfaces/index.Drawing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Drawing</p><h1 id="interface-drawing" tabindex="-1">Interface: Drawing <a class="header-anchor" href="#interface-drawing" aria-label="Permalink to &quot;Interface: Drawing&quot;">​</a></h1><p>A block or a net, drawn: a graph of operations.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly <a href="./index.Node"><code>Node</code></a>&lt;<code>object</code>&gt;[]</p></blockquote><p>Where it begins.</p><hr><h3 id="nodes" tabindex="-1">nodes <a class="header-anchor" href="#nodes" aria-label="Permalink to &quot;nodes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>nodes</strong>: readonly <a href="./index.Node"><code>Node</code></a>&lt;<code>object</code>&gt;[]</p></blockquote><p>Every node from the inputs to the output, each after its inputs.</p><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: <a href="./index.Node"><code>Node</code></a></p></blockquote><p>Where it ends.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.Drawing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Drawing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Drawing as default
};
