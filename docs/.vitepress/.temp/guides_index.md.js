import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Guides","description":"","frontmatter":{},"headers":[],"relativePath":"guides/index.md","filePath":"guides/index.md"}');
const _sfc_main = { name: "guides/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="guides" tabindex="-1">Guides <a class="header-anchor" href="#guides" aria-label="Permalink to &quot;Guides&quot;">​</a></h1><p>Each guide is one task, from its first line to its cost. New here: <a href="./../start">start in five minutes</a>.</p><table tabindex="0"><thead><tr><th>to do</th><th>guide</th></tr></thead><tbody><tr><td>put blocks together to a net, by steps</td><td><a href="./compose">Compose</a></td></tr><tr><td>know parameters, work, memory and field of view before building</td><td><a href="./analyse">Analyse</a></td></tr><tr><td>take a network of a paper, changed as you need it</td><td><a href="./models">Models of the papers</a></td></tr><tr><td>have a picture of a net</td><td><a href="./draw">Draw</a></td></tr><tr><td>fit, with seeds, regularisation and the papers&#39; recipes</td><td><a href="./train">Train</a></td></tr><tr><td>adapt a trained net to new classes</td><td><a href="./fine-tune">Fine-tune by freezing</a></td></tr><tr><td>change a trained model&#39;s head, input, depth</td><td><a href="./../surgery">Surgery</a></td></tr><tr><td>keep weights and drawings</td><td><a href="./save-and-load">Save and load</a></td></tr><tr><td>draw a block that is not here</td><td><a href="./own-block">A block of your own</a></td></tr><tr><td>compute an operation that is not here</td><td><a href="./own-kernel">A kernel of your own</a></td></tr><tr><td>decide what computes</td><td><a href="./backends">Choose a backend</a></td></tr><tr><td>keep a page responsive</td><td><a href="./worker">Use in a worker</a></td></tr><tr><td>have the last of a GPU&#39;s speed</td><td><a href="./../tuning">Tune WebGPU</a></td></tr><tr><td>compare nets without writing code</td><td><a href="./../cli">The command line</a></td></tr></tbody></table><p>Coming from elsewhere: <a href="./from-keras">from Keras</a>, <a href="./from-tfjs-layers">from plain tfjs-layers</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
