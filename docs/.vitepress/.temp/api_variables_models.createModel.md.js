import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/models.createModel.md","filePath":"api/variables/models.createModel.md"}');
const _sfc_main = { name: "api/variables/models.createModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/models">models</a> / createModel</p><h1 id="variable-createmodel" tabindex="-1">Variable: createModel <a class="header-anchor" href="#variable-createmodel" aria-label="Permalink to &quot;Variable: createModel&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createModel</strong>: <code>CreateModel</code></p></blockquote><p>The net of that name, as timm or torchvision spell it, or Keras: <code>createModel(&#39;seresnext50_32x4d&#39;, { numClasses: 10 })</code>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a name or an option that there is not, with the one that was meant.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/models.createModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const models_createModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  models_createModel as default
};
