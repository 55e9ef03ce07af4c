import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BranchesStep","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/index.BranchesStep.md","filePath":"api/interfaces/index.BranchesStep.md"}');
const _sfc_main = { name: "api/interfaces/index.BranchesStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/">index</a> / BranchesStep</p><h1 id="interface-branchesstep" tabindex="-1">Interface: BranchesStep <a class="header-anchor" href="#interface-branchesstep" aria-label="Permalink to &quot;Interface: BranchesStep&quot;">​</a></h1><p>The step <code>branches</code> of a net as data.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="branches" tabindex="-1">branches <a class="header-anchor" href="#branches" aria-label="Permalink to &quot;branches&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>branches</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, readonly <a href="./../types/index.StepData"><code>StepData</code></a>[]&gt;&gt;</p></blockquote><p>The steps of each branch, by its name.</p><hr><h3 id="join" tabindex="-1">join <a class="header-anchor" href="#join" aria-label="Permalink to &quot;join&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>join</strong>: <code>&quot;concat&quot;</code> | <code>&quot;add&quot;</code></p></blockquote><p>How their outputs meet: channels side by side, or summed.</p><hr><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Default <code>branches1</code>, <code>branches2</code> …; the steps inside are <code>branches1.a.conv1</code> and so on.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/index.BranchesStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index_BranchesStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index_BranchesStep as default
};
