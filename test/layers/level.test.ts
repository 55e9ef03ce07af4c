// A thousand training steps leave everything level: tensors, the backend's memory, JavaScript's heap. So does a step that
// fails.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { net, residualBlock } from '../../src/index';
import { labels, numbers, step } from '../support/models';

type Loss = 'categoricalCrossentropy' | ((truth: tf.Tensor, prediction: tf.Tensor) => tf.Tensor);

/** A tiny network that is trained on one batch. */
function training(loss: Loss = 'categoricalCrossentropy') {
  const model = net({ input: [6, 6, 2] })
    .conv({ filters: 4, kernelSize: 3, bias: false })
    .batchNorm()
    .relu()
    .maxPool({ size: 2, stride: 2 })
    .stage(1, residualBlock({ filters: 4 }))
    .dropout(0.2)
    .globalAvgPool()
    .dense(2)
    .softmax()
    .build({ seed: 1 });
  const optimizer = tf.train.momentum(0.01, 0.9);
  model.compile({ optimizer, loss });
  const [images, classes] = [numbers([4, 6, 6, 2]), labels(4, 2)];
  return {
    async train(steps: number, [x, y] = [images, classes]): Promise<void> {
      for (let index = 0; index < steps; index++) await step(model, x, y);
    },
    end(): void {
      model.dispose();
      optimizer.dispose();
      tf.dispose([images, classes]);
    },
  };
}

/** What the backend holds: tensors and their bytes, and where it has them, its buffers or its heap. */
function held(): Record<string, unknown> {
  const { wasm } = tf.backend() as unknown as { wasm?: { HEAPU8: Uint8Array } };
  return { ...tf.memory(), wasmBytes: wasm?.HEAPU8.length };
}

/** JavaScript's heap, after its garbage is collected. */
async function heapBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    gc!();
    await new Promise((resolve) => setTimeout(resolve, 20)); // finalisers run between tasks
  }
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return memory?.usedJSHeapSize ?? process.memoryUsage().heapUsed;
}

describe('1,000 training steps', { timeout: 400_000 }, () => {
  it('leave nothing behind', async () => {
    const { train, end } = training();
    await train(1);
    const { numTensors, numBytes } = tf.memory();
    await train(399); // until buffers are pooled, and code is compiled
    const [before, heapBefore] = [held(), await heapBytes()];
    await train(600);
    const [after, heapAfter] = [held(), await heapBytes()];

    expect(after).toMatchObject({ numTensors, numBytes });
    expect(after).toEqual(before);
    expect(heapAfter - heapBefore, 'growth of the heap in bytes').toBeLessThan(1e6);
    end();
  });
});

describe('a step that fails leaves nothing behind', () => {
  const fails = async (
    { train, end }: ReturnType<typeof training>,
    error: RegExp,
    batch?: [tf.Tensor, tf.Tensor],
  ): Promise<void> => {
    const before = tf.memory().numTensors;
    await expect(train(1, batch)).rejects.toThrow(error);
    expect(tf.memory().numTensors).toBe(before);
    end();
    tf.dispose(batch ?? []);
  };

  it('for its labels', () => fails(training(), /shape/, [numbers([4, 6, 6, 2]), labels(4, 3)]));

  it('for its images', () => fails(training(), /shape/, [numbers([4, 5, 6, 2]), labels(4, 2)]));

  it('for a loss that throws', async () => {
    const loss: Loss = (truth, prediction) => {
      tf.square(tf.sub(truth, prediction));
      throw new Error('no loss today');
    };
    await fails(training(loss), /no loss today/);
  });

  it('and the next step trains', async () => {
    let isBroken = false;
    const { train, end } = training((truth, prediction) => {
      if (isBroken) throw new Error('no loss today');
      return tf.mean(tf.square(tf.sub(truth, prediction)));
    });
    await train(1);
    const before = tf.memory().numTensors;
    isBroken = true;
    await expect(train(1)).rejects.toThrow(/no loss today/);
    isBroken = false;
    await train(1);
    expect(tf.memory().numTensors).toBe(before);
    end();
  });
});
