import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Everything in a net is a block","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0001-everything-is-a-block.md","filePath":"decisions/0001-everything-is-a-block.md"}');
const _sfc_main = { name: "decisions/0001-everything-is-a-block.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="everything-in-a-net-is-a-block" tabindex="-1">Everything in a net is a block <a class="header-anchor" href="#everything-in-a-net-is-a-block" aria-label="Permalink to &quot;Everything in a net is a block&quot;">​</a></h1><p>A single convolution in a net could have been a node of the graph beside blocks. Then the builder, JSON, analysis, pictures and layers would each handle two kinds of step, and single operations would need Layer classes of their own.</p><p>Instead <code>src/blocks/strokes.ts</code> makes each stroke of the pen a block whose one operation is nameless. Its weights lie right under the step&#39;s own name (<code>conv1/kernel</code>), as a block&#39;s lie under its inner names (<code>layer1.0/conv1/kernel</code>).</p><p>The price: a drawing of one node for each single operation. ResNet-152 is analysed in well under 50 ms all the same.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0001-everything-is-a-block.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0001EverythingIsABlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0001EverythingIsABlock as default
};
