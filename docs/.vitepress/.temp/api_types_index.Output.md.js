import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Output","description":"","frontmatter":{},"headers":[],"relativePath":"api/types/index.Output.md","filePath":"api/types/index.Output.md"}');
const _sfc_main = { name: "api/types/index.Output.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / Output</p><h1 id="type-alias-output" tabindex="-1">Type Alias: Output <a class="header-anchor" href="#type-alias-output" aria-label="Permalink to &quot;Type Alias: Output&quot;">​</a></h1><blockquote><p><strong>Output</strong> = <code>&quot;map&quot;</code> | <code>&quot;vector&quot;</code></p></blockquote><p>What comes out of a net so far: a feature map <code>[H, W, C]</code>, or a vector <code>[C]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/types/index.Output.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_Output = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_Output as default
};
