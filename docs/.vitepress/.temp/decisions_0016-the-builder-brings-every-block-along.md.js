import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The builder brings every block along","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0016-the-builder-brings-every-block-along.md","filePath":"decisions/0016-the-builder-brings-every-block-along.md"}');
const _sfc_main = { name: "decisions/0016-the-builder-brings-every-block-along.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-builder-brings-every-block-along" tabindex="-1">The builder brings every block along <a class="header-anchor" href="#the-builder-brings-every-block-along" aria-label="Permalink to &quot;The builder brings every block along&quot;">​</a></h1><p><code>tfjs-blocks/spec</code> was to stay under 20 kB gzipped, and did while it had three blocks. Every block of the residual decade is a step of the builder, <code>.inceptionA(…)</code>, and a net read from JSON may name any of them, so that a bundler can leave none out. With some forty blocks it is 27 kB.</p><p>Steps that join the builder when their block is imported would keep it small. But then <code>.inceptionA</code> would exist for TypeScript and not at run time, or JSON would load in one page and not in the next, depending on what else is imported. A name that works everywhere is worth the 7 kB.</p><p>The budgets in <code>test/package/bundle.test.ts</code> are 28 kB for this entry, and 95 kB for <code>tfjs-blocks</code>, which has them too.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0016-the-builder-brings-every-block-along.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0016TheBuilderBringsEveryBlockAlong = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0016TheBuilderBringsEveryBlockAlong as default
};
