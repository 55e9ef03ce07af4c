// A model is right if onnxruntime-web reads it and computes what it says.

import * as ort from 'onnxruntime-web/wasm';
import { expect, test } from 'vitest';
import { onnxModel } from './onnx';

ort.env.wasm.numThreads = 1;

test('two operators in a row, with weights and two inputs', async () => {
  const model = onnxModel({
    inputs: { x: [2, 3], shift: [3] },
    outputs: { y: [2, 3] },
    weights: { factors: { shape: [3], values: Float32Array.of(1, 10, 100) } },
    nodes: [
      { operator: 'Mul', inputs: ['x', 'factors'], output: 'scaled' },
      { operator: 'Add', inputs: ['scaled', 'shift'], output: 'y' },
    ],
  });
  const session = await ort.InferenceSession.create(model);
  const { y } = await session.run({
    x: new ort.Tensor('float32', [1, 2, 3, 4, 5, 6], [2, 3]),
    shift: new ort.Tensor('float32', [0.5, 0.25, 0], [3]),
  });
  expect([...((await y!.getData()) as Float32Array)]).toEqual([1.5, 20.25, 300, 4.5, 50.25, 600]);
  await session.release();
});
