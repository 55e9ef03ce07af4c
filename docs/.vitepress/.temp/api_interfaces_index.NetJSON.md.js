import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NetJSON","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.NetJSON.md","filePath":"api/interfaces/index.NetJSON.md"}');
const _sfc_main = { name: "api/interfaces/index.NetJSON.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / NetJSON</p><h1 id="interface-netjson" tabindex="-1">Interface: NetJSON <a class="header-anchor" href="#interface-netjson" aria-label="Permalink to &quot;Interface: NetJSON&quot;">​</a></h1><p>A net as plain data: what <code>toJSON()</code> gives and <code>net.fromJSON(…)</code> takes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="format" tabindex="-1">format <a class="header-anchor" href="#format" aria-label="Permalink to &quot;format&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>format</strong>: <code>&quot;tfjs-blocks&quot;</code></p></blockquote><p>What tells it from other JSON.</p><hr><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>input</strong>: <a href="./../types/index.Shape"><code>Shape</code></a></p></blockquote><p>One sample: <code>[H, W, C]</code>, with <code>null</code> for a free height or width.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>The net&#39;s.</p><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>steps</strong>: readonly <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;&gt;&gt;[]</p></blockquote><p>In their order: <code>{ conv: { filters: 64, kernelSize: 7 } }</code> …</p><hr><h3 id="version" tabindex="-1">version <a class="header-anchor" href="#version" aria-label="Permalink to &quot;version&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>version</strong>: <code>1</code></p></blockquote><p>Of the format.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.NetJSON.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_NetJSON = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_NetJSON as default
};
