import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The receptive field leaves gates out","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0005-receptive-field-without-gates.md","filePath":"decisions/0005-receptive-field-without-gates.md"}');
const _sfc_main = { name: "decisions/0005-receptive-field-without-gates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-receptive-field-leaves-gates-out" tabindex="-1">The receptive field leaves gates out <a class="header-anchor" href="#the-receptive-field-leaves-gates-out" aria-label="Permalink to &quot;The receptive field leaves gates out&quot;">​</a></h1><p>Squeeze-and-excitation multiplies a map by factors that saw all of it, so strictly every value after it sees everything, and the column would say &quot;all&quot; from the first block on. Published receptive fields follow the windows alone. So do ours: where branches meet, a vector that rescales a map is left out.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0005-receptive-field-without-gates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0005ReceptiveFieldWithoutGates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0005ReceptiveFieldWithoutGates as default
};
