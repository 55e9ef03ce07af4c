import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Security","description":"","frontmatter":{},"headers":[],"relativePath":"security.md","filePath":"security.md"}');
const _sfc_main = { name: "security.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="security" tabindex="-1">Security <a class="header-anchor" href="#security" aria-label="Permalink to &quot;Security&quot;">​</a></h1><h2 id="reporting" tabindex="-1">Reporting <a class="header-anchor" href="#reporting" aria-label="Permalink to &quot;Reporting&quot;">​</a></h2><p>Please report a vulnerability in private, by <em>Security → Report a vulnerability</em> on the repository&#39;s page, and not in an issue. You will hear within a week. The newest minor version gets fixes.</p><h2 id="what-to-trust" tabindex="-1">What to trust <a class="header-anchor" href="#what-to-trust" aria-label="Permalink to &quot;What to trust&quot;">​</a></h2><ul><li><strong>Network files</strong> (<code>net.fromJSON</code>, <code>spec.toJSON()</code>) are plain data: reading one runs no code, and an unknown key, kind or version is an error. A hostile one can still ask for a net too large for memory: look at <code>analyze()</code> before <code>build()</code>.</li><li><strong>Weights and models</strong> are read by TensorFlow.js. Load them from places that you trust.</li><li><strong>Shaders</strong> are made from numbers that were checked, never from text that a user or a file gives.</li><li>The library sends nothing anywhere, and stores nothing but the kernels&#39; timings if you ask for them (<a href="./tuning">tuning</a>).</li><li>Releases are published by a workflow with provenance: <code>npm audit signatures</code> verifies where a version was built.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("security.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const security = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  security as default
};
