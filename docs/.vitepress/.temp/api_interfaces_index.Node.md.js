import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Node<Attributes>","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.Node.md","filePath":"api/interfaces/index.Node.md"}');
const _sfc_main = { name: "api/interfaces/index.Node.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Node</p><h1 id="interface-node-attributes" tabindex="-1">Interface: Node&lt;Attributes&gt; <a class="header-anchor" href="#interface-node-attributes" aria-label="Permalink to &quot;Interface: Node\\&lt;Attributes\\&gt;&quot;">​</a></h1><p>One operation in a drawing, and so the value that it gives.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="attributes" tabindex="-1">Attributes <a class="header-anchor" href="#attributes" aria-label="Permalink to &quot;Attributes&quot;">​</a></h3><p><code>Attributes</code> <em>extends</em> <code>object</code> = <code>object</code></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attributes-1" tabindex="-1">attributes <a class="header-anchor" href="#attributes-1" aria-label="Permalink to &quot;attributes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>attributes</strong>: <code>Attributes</code></p></blockquote><p>How: the operation&#39;s options.</p><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly <code>Node</code>&lt;<code>object</code>&gt;[]</p></blockquote><p>To what it is done.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Its name in the drawing that it stands in, as timm or torchvision spells it: <code>conv1</code>, <code>downsample.0</code>.</p><hr><h3 id="operation" tabindex="-1">operation <a class="header-anchor" href="#operation" aria-label="Permalink to &quot;operation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>operation</strong>: <code>Operation</code>&lt;<code>Attributes</code>&gt;</p></blockquote><p>What is done.</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: <a href="./../types/index.Shape"><code>Shape</code></a></p></blockquote><p>One sample of its output.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.Node.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Node = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Node as default
};
