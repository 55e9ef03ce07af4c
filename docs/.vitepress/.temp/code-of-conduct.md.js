import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Code of conduct","description":"","frontmatter":{},"headers":[],"relativePath":"code-of-conduct.md","filePath":"code-of-conduct.md"}');
const _sfc_main = { name: "code-of-conduct.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="code-of-conduct" tabindex="-1">Code of conduct <a class="header-anchor" href="#code-of-conduct" aria-label="Permalink to &quot;Code of conduct&quot;">​</a></h1><p>We want this to be a place where people of any background and any level of experience like to ask, teach and build.</p><ul><li>Be kind. Assume that people mean well, and that a question is a question.</li><li>Criticise code and ideas, with reasons; never people.</li><li>No insults, no harassment, no unwelcome attention, no publishing of what is private.</li><li>Credit the work of others: papers, code, and whoever found the bug.</li></ul><p>This holds in issues, pull requests, discussions and wherever somebody speaks for the project.</p><p>Who breaks it may be asked to stop, and may be excluded for a time or for good. Report what happened to the maintainers in private, as you would <a href="./security">a vulnerability</a>: they answer within a week, keep your name to themselves, and stand aside where they are concerned. The <a href="https://www.contributor-covenant.org/version/2/1/code_of_conduct/" target="_blank" rel="noreferrer">Contributor Covenant</a>, version 2.1, is the measure where this page is silent.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("code-of-conduct.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const codeOfConduct = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  codeOfConduct as default
};
