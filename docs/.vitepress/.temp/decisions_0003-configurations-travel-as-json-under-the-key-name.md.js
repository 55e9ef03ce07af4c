import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Configurations travel as JSON under the key name","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0003-configurations-travel-as-json-under-the-key-name.md","filePath":"decisions/0003-configurations-travel-as-json-under-the-key-name.md"}');
const _sfc_main = { name: "decisions/0003-configurations-travel-as-json-under-the-key-name.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="configurations-travel-as-json-under-the-key-name" tabindex="-1">Configurations travel as JSON under the key <code>name</code> <a class="header-anchor" href="#configurations-travel-as-json-under-the-key-name" aria-label="Permalink to &quot;Configurations travel as JSON under the key \`name\`&quot;">​</a></h1><p>TensorFlow.js converts the keys and strings of layer configurations between camel case and snake case when it saves and loads: <code>&#39;SE&#39;</code> comes back as <code>&#39;se&#39;</code>, <code>useBN</code> as <code>useBn</code>, <code>undefined</code> as <code>null</code>. Only the string under a key <code>name</code> is left alone. So a layer&#39;s <code>getConfig()</code> holds <code>block: { name: &#39;{&quot;filters&quot;:64}&#39; }</code>.</p><p>Class names hold a namespace, <code>Blocks.ResidualBlock</code>, for many an app has a <code>ResidualBlock</code> of its own, and the second registration of a name would silently take the place of the first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0003-configurations-travel-as-json-under-the-key-name.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0003ConfigurationsTravelAsJsonUnderTheKeyName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0003ConfigurationsTravelAsJsonUnderTheKeyName as default
};
