import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { net, residualBlock } from 'tfjs-blocks';
import { drawImages, gallery, trainEach, train } from './shared/mod.ts';
await tf.setBackend('wasm');
let t = performance.now();
const data = { training: drawImages(2048, { seed: 1 }), heldBack: drawImages(512, { seed: 2 }) };
console.log('draw', performance.now() - t);
const show = gallery(data.training, [...Array(32).keys()]);
Deno.writeTextFileSync('/tmp/nb/gallery.svg', show[Symbol.for('Jupyter.display')]()['image/svg+xml']);
const resnet = (n: number, w = 8) => net({ input: [16, 16, 3] }).conv({ filters: w, kernelSize: 3, stride: 2, bias: false }).batchNorm().relu()
  .stage(n, residualBlock({ filters: w })).stage(n, residualBlock({ filters: 2 * w }), { stride: 2 }).globalAvgPool().dense(8).softmax();
const linear = net({ input: [16, 16, 3] }).flatten().dense(8).softmax();
const nets = { r1: resnet(1), r3: resnet(3), 'r3 w16': resnet(3, 16), r6: resnet(6) };
t = performance.now();
const runs = await trainEach(nets, data, { epochs: 6, seeds: [1] });
console.log('trained', performance.now() - t);
for (const r of runs.filter((r) => r.epoch % 2 === 0)) console.log(JSON.stringify(r));

import { curves, finals } from './shared/mod.ts';
Deno.writeTextFileSync('/tmp/nb/curves.svg', curves(runs)[Symbol.for('Jupyter.display')]()['image/svg+xml']);
Deno.writeTextFileSync('/tmp/nb/finals.svg', finals(runs)[Symbol.for('Jupyter.display')]()['image/svg+xml']);
