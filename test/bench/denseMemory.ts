// The most bytes of tensors alive at once in a training step of DenseNet-BC-100-12 at a batch of 8, plain and
// memory-efficient, and the time that a step takes.
//
//   node --import tsx test/bench/denseMemory.ts [wasm | cpu] [depth, default 100]

import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { denseNet } from '../../src/models';
import { peakOfTraining } from '../support/peakOfTraining';

const [backend = 'wasm', depth = '100'] = process.argv.slice(2);
await tf.setBackend(backend);

const options = { depth: Number(depth), classifierActivation: 'softmax' } as const;
const [plain, efficient] = [
  await peakOfTraining(denseNet(options), 8),
  await peakOfTraining(denseNet({ ...options, memoryEfficient: true }), 8),
];
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
console.log(`plain:            ${megabytes(plain.bytes)}, ${plain.seconds.toFixed(1)} s a step`);
console.log(`memory-efficient: ${megabytes(efficient.bytes)}, ${efficient.seconds.toFixed(1)} s a step`);
console.log(`share of the plain peak: ${(efficient.bytes / plain.bytes).toFixed(3)}`);
