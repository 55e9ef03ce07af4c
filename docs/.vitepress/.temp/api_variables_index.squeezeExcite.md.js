import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: squeezeExcite","description":"","frontmatter":{},"headers":[],"relativePath":"api/variables/index.squeezeExcite.md","filePath":"api/variables/index.squeezeExcite.md"}');
const _sfc_main = { name: "api/variables/index.squeezeExcite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / squeezeExcite</p><h1 id="variable-squeezeexcite" tabindex="-1">Variable: squeezeExcite <a class="header-anchor" href="#variable-squeezeexcite" aria-label="Permalink to &quot;Variable: squeezeExcite&quot;">​</a></h1><blockquote><p><code>const</code> <strong>squeezeExcite</strong>: <a href="./../interfaces/index.Block"><code>Block</code></a>&lt;<a href="./../interfaces/index.SqueezeExciteConfig"><code>SqueezeExciteConfig</code></a>&gt;</p></blockquote><p>Each channel rescaled by what all channels say of the whole map: <code>[H, W, C] → [H, W, C]</code>.</p><p>Hu et al. 2017, arXiv:1709.01507; pool and gate as in tables 11 and 12. Weights are <code>fc1</code> and <code>fc2</code>. An average pool with a sigmoid gate runs as one kernel with what follows.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for a vector, and a reduction under 1.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/variables/index.squeezeExcite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_squeezeExcite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_squeezeExcite as default
};
