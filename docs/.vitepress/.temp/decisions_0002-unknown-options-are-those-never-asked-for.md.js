import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"An unknown option is one that the drawing never asked for","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0002-unknown-options-are-those-never-asked-for.md","filePath":"decisions/0002-unknown-options-are-those-never-asked-for.md"}');
const _sfc_main = { name: "decisions/0002-unknown-options-are-those-never-asked-for.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="an-unknown-option-is-one-that-the-drawing-never-asked-for" tabindex="-1">An unknown option is one that the drawing never asked for <a class="header-anchor" href="#an-unknown-option-is-one-that-the-drawing-never-asked-for" aria-label="Permalink to &quot;An unknown option is one that the drawing never asked for&quot;">​</a></h1><p>A misspelt option must be an error with &quot;did you mean&quot;, in the builder, in JSON and in blocks of the user&#39;s own. A schema beside each drawing would say every option a second time, and <code>defineBlock(name, draw)</code> has no place for one.</p><p>Instead a block&#39;s configuration is handed to its drawing behind a proxy that notes which keys are read. A key that was given and never read is unknown, and the keys that were read are the ones to suggest. The rule for authors: take all options from the configuration on the first lines of the drawing. A drawing that spreads its configuration (<code>{ ...config }</code>) reads every key, and then nothing is reported.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0002-unknown-options-are-those-never-asked-for.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0002UnknownOptionsAreThoseNeverAskedFor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0002UnknownOptionsAreThoseNeverAskedFor as default
};
