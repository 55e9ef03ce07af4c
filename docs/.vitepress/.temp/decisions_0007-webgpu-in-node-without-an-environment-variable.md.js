import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WebGPU in Node without an environment variable","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0007-webgpu-in-node-without-an-environment-variable.md","filePath":"decisions/0007-webgpu-in-node-without-an-environment-variable.md"}');
const _sfc_main = { name: "decisions/0007-webgpu-in-node-without-an-environment-variable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="webgpu-in-node-without-an-environment-variable" tabindex="-1">WebGPU in Node without an environment variable <a class="header-anchor" href="#webgpu-in-node-without-an-environment-variable" aria-label="Permalink to &quot;WebGPU in Node without an environment variable&quot;">​</a></h1><p>npm <code>webgpu</code> (Dawn) opens <code>libvulkan.so.1</code> by its bare name, and the dynamic loader reads <code>LD_LIBRARY_PATH</code> once, when the process starts. So a program could not point Dawn at the loader that a browser or a package brings, short of starting itself anew.</p><p><code>enableWebGPU()</code> calls <code>process.dlopen</code> on the library with <code>RTLD_NODELETE</code>. Node then reports that it is no addon, which is true, but the library stays in the process, and Dawn&#39;s own call finds it by its name. A real GPU&#39;s driver is tried first; SwiftShader is only looked for where there is none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0007-webgpu-in-node-without-an-environment-variable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0007WebgpuInNodeWithoutAnEnvironmentVariable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0007WebgpuInNodeWithoutAnEnvironmentVariable as default
};
