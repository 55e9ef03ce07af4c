import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OwnNet","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/models.OwnNet.md","filePath":"api/interfaces/models.OwnNet.md"}');
const _sfc_main = { name: "api/interfaces/models.OwnNet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / OwnNet</p><h1 id="interface-ownnet" tabindex="-1">Interface: OwnNet <a class="header-anchor" href="#interface-ownnet" aria-label="Permalink to &quot;Interface: OwnNet&quot;">​</a></h1><p>One&#39;s own net, with what is known of it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Default the net&#39;s.</p><hr><h3 id="net" tabindex="-1">net <a class="header-anchor" href="#net" aria-label="Permalink to &quot;net&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>net</strong>: <a href="./models.AnyNet"><code>AnyNet</code></a></p></blockquote><p>What <code>net(…)</code> or a model gave.</p><hr><h3 id="source" tabindex="-1">source? <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>source?</strong>: <code>string</code></p></blockquote><p>Where that comes from.</p><hr><h3 id="top1" tabindex="-1">top1? <a class="header-anchor" href="#top1" aria-label="Permalink to &quot;top1?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>top1?</strong>: <code>number</code></p></blockquote><p>Its accuracy, in percent.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/models.OwnNet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_OwnNet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_OwnNet as default
};
