import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebGPUInNode","description":"","frontmatter":{},"headers":[],"relativePath":"api/interfaces/node.WebGPUInNode.md","filePath":"api/interfaces/node.WebGPUInNode.md"}');
const _sfc_main = { name: "api/interfaces/node.WebGPUInNode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API</a> / <a href="./../modules/node">node</a> / WebGPUInNode</p><h1 id="interface-webgpuinnode" tabindex="-1">Interface: WebGPUInNode <a class="header-anchor" href="#interface-webgpuinnode" aria-label="Permalink to &quot;Interface: WebGPUInNode&quot;">​</a></h1><p>What <code>enableWebGPU</code> gives.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="adapter" tabindex="-1">adapter <a class="header-anchor" href="#adapter" aria-label="Permalink to &quot;adapter&quot;">​</a></h3><blockquote><p><strong>adapter</strong>: <code>object</code></p></blockquote><p>What WebGPU says of the GPU, such as <code>google</code>, <code>swiftshader</code>, <code>SwiftShader driver 5.0.0</code>.</p><h4 id="architecture" tabindex="-1">architecture <a class="header-anchor" href="#architecture" aria-label="Permalink to &quot;architecture&quot;">​</a></h4><blockquote><p><strong>architecture</strong>: <code>string</code></p></blockquote><h4 id="description" tabindex="-1">description <a class="header-anchor" href="#description" aria-label="Permalink to &quot;description&quot;">​</a></h4><blockquote><p><strong>description</strong>: <code>string</code></p></blockquote><h4 id="vendor" tabindex="-1">vendor <a class="header-anchor" href="#vendor" aria-label="Permalink to &quot;vendor&quot;">​</a></h4><blockquote><p><strong>vendor</strong>: <code>string</code></p></blockquote><hr><h3 id="software" tabindex="-1">software <a class="header-anchor" href="#software" aria-label="Permalink to &quot;software&quot;">​</a></h3><blockquote><p><strong>software</strong>: <code>boolean</code></p></blockquote><p>Whether it is no GPU but a program that stands in for one: right numbers, slowly.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/node.WebGPUInNode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const node_WebGPUInNode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  node_WebGPUInNode as default
};
