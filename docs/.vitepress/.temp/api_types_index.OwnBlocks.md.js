import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OwnBlocks","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.OwnBlocks.md","filePath":"api/types/index.OwnBlocks.md"}');
const _sfc_main = { name: "api/types/index.OwnBlocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / OwnBlocks</p><h1 id="type-alias-ownblocks" tabindex="-1">Type Alias: OwnBlocks <a class="header-anchor" href="#type-alias-ownblocks" aria-label="Permalink to &quot;Type Alias: OwnBlocks&quot;">​</a></h1><blockquote><p><strong>OwnBlocks</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<code>never</code>&gt;&gt;&gt;</p></blockquote><p>Blocks of the user&#39;s own, each under the name of its step: <code>{ myBlock }</code> for one of the type <code>MyBlock</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.OwnBlocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_OwnBlocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_OwnBlocks as default
};
