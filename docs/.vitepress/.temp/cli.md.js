import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The command line","description":"","frontmatter":{},"headers":[],"relativePath":"cli.md","filePath":"cli.md"}');
const _sfc_main = { name: "cli.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-command-line" tabindex="-1">The command line <a class="header-anchor" href="#the-command-line" aria-label="Permalink to &quot;The command line&quot;">​</a></h1><p><code>npx tfjs-blocks</code> knows the networks of <code>tfjs-blocks/models</code> and your own, as JSON files. It makes no tensor and needs no TensorFlow.js.</p><h2 id="nets-side-by-side" tabindex="-1">Nets side by side <a class="header-anchor" href="#nets-side-by-side" aria-label="Permalink to &quot;Nets side by side&quot;">​</a></h2><p>Without a word it compares the networks of Canziani, Paszke &amp; Culurciello (<a href="https://arxiv.org/abs/1605.07678" target="_blank" rel="noreferrer">1605.07678</a>, figure 2) and the families that came after. With names and files it compares those; your own carry a star. Costs are those of one image, multiply-accumulates those of convolutions and dense layers; <code>sees</code> is the receptive field, <code>peak</code> the most memory that activations take in predicting, and letters lead to who measured the accuracy.</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks json resnet18 --width-multiplier 0.5 --out half.json</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">half.json written</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks compare resnet18 resnet50 densenet121 half.json --accuracy half.json</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">62.4</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> --out</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> chart.svg</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">chart.svg written</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">4 nets, one sample each; top-1 accuracy on ImageNet</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">net          input          params    MACs  activations  sees     peak  top-1</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">────────────────────────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet18     224×224×3  11,689,512  1.81 G       2.48 M   435  6.1 MiB  69.76  a</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet50     224×224×3  25,557,032  4.09 G       11.1 M   427  9.2 MiB  76.13  a</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">densenet121  224×224×3   7,978,856  2.83 G       6.90 M  2071  8.0 MiB  74.43  a</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">half *       224×224×3   3,055,880   483 M       1.24 M   435  3.1 MiB  62.40  b</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">────────────────────────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">a  torchvision: IMAGENET1K_V1, one crop of 224</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">b  own measurement</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">*  own net</span></span></code></pre></div><p><code>--out</code> writes the same as a bubble chart: accuracy against multiply-accumulates, areas in proportion to the parameters. <code>--x</code>, <code>--y</code> and <code>--area</code> show something else. <code>tfjs-blocks chart</code> writes the chart alone. <code>--csv</code> and <code>--json</code> give the table to other programs.</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks compare resnet50 half.json --csv</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">name,family,input,params,statistics,macs,activations,receptiveField,peakBytes,top1,note,source</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet50,ResNet,224×224×3,25557032,53120,4089184256,11114984,427×427,9633792,76.13,&quot;IMAGENET1K_V1, one crop of 224&quot;,torchvision</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">half,,224×224×3,3055880,4800,483149824,1242856,435×435,3211264,,,</span></span></code></pre></div><h2 id="the-models-by-name" tabindex="-1">The models by name <a class="header-anchor" href="#the-models-by-name" aria-label="Permalink to &quot;The models by name&quot;">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks list --family ResNet --max-params 30M --max-macs 3.9G</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">name              family      params    MACs  top-1        on</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">─────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet_cifar      ResNet     269,722  40.6 M      –</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet20_cifar    ResNet     269,722  40.6 M  91.25  CIFAR-10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet32_cifar    ResNet     464,154  68.9 M  92.49  CIFAR-10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet44_cifar    ResNet     658,586  97.2 M  92.83  CIFAR-10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet56_cifar    ResNet     853,018   125 M  93.03  CIFAR-10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet164_cifar   ResNet   1,704,154   248 M      –</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet110_cifar   ResNet   1,727,962   253 M  93.57  CIFAR-10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet1001_cifar  ResNet  10,328,602  1.49 G  96.72  CIFAR-10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet18          ResNet  11,689,512  1.81 G  69.76  ImageNet</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet1202_cifar  ResNet  19,421,274  2.83 G  92.07  CIFAR-10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet34          ResNet  21,797,672  3.66 G  73.31  ImageNet</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet50_keras    ResNet  25,583,592  3.86 G  74.90  ImageNet</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet50_v1       ResNet  25,557,032  3.86 G  75.30  ImageNet</span></span></code></pre></div><h2 id="one-net-layer-by-layer" tabindex="-1">One net, layer by layer <a class="header-anchor" href="#one-net-layer-by-layer" aria-label="Permalink to &quot;One net, layer by layer&quot;">​</a></h2><p>Options of models are flags: <code>--input</code>, <code>--num-classes</code>, <code>--width-multiplier</code>, <code>--output-stride</code>, <code>--features</code>, <code>--headless</code>; <code>--set</code> gives any other. Equal layers in a row share a line.</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks analyze resnet50 --input 320 --num-classes 10 --set activation</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">silu</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">resnet50: 320×320×3 → 10</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer       type                 output          params    MACs  other work  activations  sees</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">──────────────────────────────────────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">conv1       Conv                 160×160×64       9,408   241 M           0       1.64 M     7</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">bn1         BatchNorm            160×160×64         128       0      1.64 M            0     7</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">act1        Activation           160×160×64           0       0      1.64 M            0     7</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">maxpool1    MaxPool              80×80×64             0       0      3.69 M            0    11</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer1.0    BottleneckBlock      80×80×256       75,008   472 M      8.19 M       4.10 M    19</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer1.1–2  2 × BottleneckBlock  80×80×256      140,800   891 M      13.1 M       4.92 M    35</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer2.0    BottleneckBlock      40×40×512      379,392   760 M      5.32 M       2.66 M    43</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer2.1–3  3 × BottleneckBlock  40×40×512      840,192  1.34 G      9.83 M       3.69 M    91</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer3.0    BottleneckBlock      20×20×1024   1,512,448   760 M      2.66 M       1.33 M   107</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer3.1–5  5 × BottleneckBlock  20×20×1024   5,585,920  2.23 G      8.19 M       3.07 M   267</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer4.0    BottleneckBlock      10×10×2048   6,039,552   760 M      1.33 M        666 k   299</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">layer4.1–2  2 × BottleneckBlock  10×10×2048   8,925,184   891 M      1.64 M        614 k   427</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">pool1       GlobalPool           2048                 0       0       205 k            0   all</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">fc          Dense                10              20,490  20.5 k           0           10   all</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">──────────────────────────────────────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">in all                           10          23,528,522  8.34 G      57.4 M       22.7 M   427</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">53,120 moving statistics; 18.8 MiB of activations at the peak (float32, one sample)</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">8,341,114,880 multiply-accumulates; the last map steps 32×32 pixels</span></span></code></pre></div><p><code>--json</code> gives the same as data, operation by operation.</p><h2 id="a-net-of-your-own" tabindex="-1">A net of your own <a class="header-anchor" href="#a-net-of-your-own" aria-label="Permalink to &quot;A net of your own&quot;">​</a></h2><p><code>json</code> writes a published net to begin with; edit it, and every other command takes the file. <code>draw</code> gives its picture, with blocks drawn by their inside where <code>--expand</code> names them. <code>-</code> is standard input.</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks json resnet18 --num-classes 10 --set name</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">mine</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">{</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  &quot;format&quot;: &quot;tfjs-blocks&quot;,</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  &quot;version&quot;: 1,</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  &quot;name&quot;: &quot;mine&quot;,</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  &quot;input&quot;: [224, 224, 3],</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  &quot;steps&quot;: [</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    { &quot;conv&quot;: { &quot;filters&quot;: 64, &quot;kernelSize&quot;: 7, &quot;stride&quot;: 2, &quot;bias&quot;: false } },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    { &quot;batchNorm&quot;: {} },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    { &quot;activation&quot;: { &quot;kind&quot;: &quot;relu&quot; } },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    { &quot;tap&quot;: { &quot;name&quot;: &quot;c1&quot; } },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    { &quot;maxPool&quot;: { &quot;size&quot;: 3, &quot;stride&quot;: 2 } },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    {</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">      &quot;stage&quot;: { &quot;repeat&quot;: 2, &quot;block&quot;: { &quot;residualBlock&quot;: { &quot;filters&quot;: 64 } }, &quot;stride&quot;: 1, &quot;tap&quot;: &quot;c2&quot; }</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    {</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">      &quot;stage&quot;: { &quot;repeat&quot;: 2, &quot;block&quot;: { &quot;residualBlock&quot;: { &quot;filters&quot;: 128 } }, &quot;stride&quot;: 2, &quot;tap&quot;: &quot;c3&quot; }</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    {</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">      &quot;stage&quot;: { &quot;repeat&quot;: 2, &quot;block&quot;: { &quot;residualBlock&quot;: { &quot;filters&quot;: 256 } }, &quot;stride&quot;: 2, &quot;tap&quot;: &quot;c4&quot; }</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    {</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">      &quot;stage&quot;: { &quot;repeat&quot;: 2, &quot;block&quot;: { &quot;residualBlock&quot;: { &quot;filters&quot;: 512 } }, &quot;stride&quot;: 2, &quot;tap&quot;: &quot;c5&quot; }</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    { &quot;globalPool&quot;: { &quot;kind&quot;: &quot;average&quot; } },</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">    { &quot;dense&quot;: { &quot;units&quot;: 10 } }</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  ]</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">}</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks draw half.json --expand layer1.0 --out half.svg</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">half.svg written</span></span></code></pre></div><p>A file that is there is overwritten with <code>--force</code> alone, and never left half written.</p><h2 id="for-scripts" tabindex="-1">For scripts <a class="header-anchor" href="#for-scripts" aria-label="Permalink to &quot;For scripts&quot;">​</a></h2><p>Tables are at most 100 columns wide, in narrower terminals as wide as those; what is piped does not depend on the window. Bold and red are for terminals alone, and not where <code>NO_COLOR</code> is set. What a command makes goes to standard output, what it says about it to standard error. The exit status is 0, or 1 for what cannot be done, or 2 for words that make no sense:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks analyze resnet51</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">error: there is no model &#39;resnet51&#39;. Did you mean &#39;resnet50&#39;?</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks analyse resnet50</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">error: there is no command &#39;analyse&#39;. Did you mean &#39;analyze&#39;?</span></span></code></pre></div><p><code>DEBUG=1</code> adds the stack of an error. <code>--help</code> lists the commands, and after a command its flags:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ npx tfjs-blocks --help</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Convolutional networks of the papers, and your own: their costs and pictures.</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">npx tfjs-blocks [command] [flags]</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  list            the models by name, with their costs and accuracies</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  analyze &lt;net&gt;   one net, layer by layer: what it costs, and what it sees</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  compare [nets]  nets side by side, also your own; by default the lecture&#39;s</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  chart [nets]    the same as a bubble chart, in SVG</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  draw &lt;net&gt;      the picture of one net, as SVG</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  json &lt;net&gt;      one net as JSON, to begin your own with</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Nets</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">A net is a model&#39;s name (tfjs-blocks list), a JSON file that toJSON() or the</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">command json wrote, or - for one from standard input.</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Flags</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  -h, --help      this text; of a command, its flags</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  -v, --version   the version</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Examples</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  npx tfjs-blocks list --family ResNet</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  npx tfjs-blocks analyze resnet50 --input 320x320</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  npx tfjs-blocks compare resnet50 mine.json --accuracy mine.json=71.3</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  npx tfjs-blocks chart --out chart.svg</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  npx tfjs-blocks draw resnet18 --expand layer1.0 --out resnet18.svg</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">  npx tfjs-blocks json resnet18 --num-classes 10 --out mine.json</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("cli.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cli = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cli as default
};
