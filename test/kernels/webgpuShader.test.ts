// The WebGPU shader runner: bindings, several outputs, uniforms, and a key that forgets nothing.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test } from 'vitest';
import { current, whereReachable } from '../../src/kernels/webgpu/backend';
import { folded, run, type Shader } from '../../src/kernels/webgpu/shader';
import { expectLevelMemory, expectNear } from './compare';

const sumAndDifference = (a: tf.Tensor, b: tf.Tensor, factor: number, offset: number): Shader<object> => ({
  name: 'TestSumAndDifference',
  variant: { factor },
  inputs: { a: [a], b: [b] },
  outputs: { sum: [[2, 3]], difference: [[6]] },
  integers: { size: 6 },
  floats: { offset },
  workgroups: folded(2),
  source: () => `
@compute @workgroup_size(4)
fn main(@builtin(global_invocation_id) id : vec3<u32>) {
  let i = i32(id.x);
  if (i < uniforms.size) {
    sum[i] = ${factor}.0 * (a[i] + b[i]) + uniforms.offset;
    difference[i] = ${factor}.0 * (a[i] - b[i]);
  }
}`,
});

describe.runIf(inject('backend') === 'webgpu')('run', () => {
  test('writes every output, takes uniforms anew at each call, and compiles each variant', async () => {
    await expectLevelMemory(async () => {
      const [a, b] = [tf.tensor1d([1, 2, 3, 4, 5, 6]), tf.tensor1d([6, 5, 4, 3, 2, 1])];
      for (const [factor, offset] of [
        [1, 0.5],
        [1, 2],
        [3, 2],
      ] as const) {
        const [sum, difference] = run(sumAndDifference(a, b, factor, offset));
        expect(sum!.shape).toEqual([2, 3]);
        await expectNear(sum!, { values: Array(6).fill(7 * factor + offset) }, 1e-6);
        await expectNear(difference!, { values: [-5, -3, -1, 1, 3, 5].map((value) => value * factor) }, 1e-6);
        tf.dispose([sum!, difference!]);
      }
      tf.dispose([a, b]);
    });
  });

  test('shows in a profile by its name', async () => {
    const [a, b] = [tf.ones([6]), tf.ones([6])];
    const { extraInfo } = await profiled(() => run(sumAndDifference(a, b, 1, 0)));
    expect(extraInfo).toContain('TestSumAndDifference');
    tf.dispose([a, b]);
  });
});

test('where the backend lacks an entry, the composed form stands in', () => {
  const form = whereReachable(
    () => 'shaders',
    () => 'composed',
  );
  const isWebGPU = inject('backend') === 'webgpu';
  expect(form({}, {})).toBe(isWebGPU ? 'shaders' : 'composed');
  if (!isWebGPU) return;
  const backend = Object.assign(current(), { recordAndSubmit: undefined }) as { recordAndSubmit?: unknown };
  expect(form({}, {})).toBe('composed');
  delete backend.recordAndSubmit; // its own again, the prototype's
  expect(form({}, {})).toBe('shaders');
});

async function profiled(work: () => tf.Tensor[]): Promise<{ extraInfo: string }> {
  const info = (await tf.time(() => tf.dispose(work()))) as unknown as { getExtraProfileInfo(): string };
  return { extraInfo: info.getExtraProfileInfo() };
}

test('a long row of workgroups is folded', () => {
  expect(folded(7)).toEqual([7, 1]);
  const [x, y] = folded(200_001);
  expect(x).toBeLessThanOrEqual(65_535);
  expect(x * y).toBeGreaterThanOrEqual(200_001);
  expect(x * (y - 1)).toBeLessThan(200_001);
});
