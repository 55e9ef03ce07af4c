import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tuneKernels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/functions/index.tuneKernels.md","filePath":"api/functions/index.tuneKernels.md"}');
const _sfc_main = { name: "api/functions/index.tuneKernels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / tuneKernels</p><h1 id="function-tunekernels" tabindex="-1">Function: tuneKernels() <a class="header-anchor" href="#function-tunekernels" aria-label="Permalink to &quot;Function: tuneKernels()&quot;">​</a></h1><blockquote><p><strong>tuneKernels</strong>(<code>subject</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/index.TuningReport"><code>TuningReport</code></a>&gt;</p></blockquote><p>Finds out which forms of the kernels are fastest on this device, for the shapes of this model, and has them run from now on. It takes some seconds on the first visit, in which the page stays alive; on later ones the choices are in the storage, and it is over as soon as the model has run once. What kernels compute stays the same, up to rounding.</p><p>Only webgpu has forms to choose from: on other backends the report is empty and says so.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="subject" tabindex="-1">subject <a class="header-anchor" href="#subject" aria-label="Permalink to &quot;subject&quot;">​</a></h3><p><a href="./../types/index.TunableModel"><code>TunableModel</code></a> | (() =&gt; <code>unknown</code>)</p><p>A model, or a function that runs one in any way, whose tensors (if it returns any) are disposed.</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/index.TuneOptions"><code>TuneOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/index.TuningReport"><code>TuningReport</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError for options out of range, before anything is computed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/functions/index.tuneKernels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_tuneKernels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_tuneKernels as default
};
