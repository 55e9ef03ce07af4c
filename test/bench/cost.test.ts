import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { afterEach, expect, test } from 'vitest';
import { costOf } from './cost';

afterEach(() => tf.setBackend('cpu'));

test('kernels of TensorFlow.js', async () => {
  const work = async () => tf.dispose(tf.tidy(() => tf.add(tf.square(2), 3)));
  expect(await costOf(work)).toEqual({ kernels: 2 });
});

test('dispatches on webgpu, and the bytes that are bound for them', async () => {
  const submitted: unknown[] = [];
  class Backend extends tf.KernelBackend {
    override dispose() {}
    recordAndSubmit(...parameters: unknown[]) {
      submitted.push(parameters);
    }
  }
  const backend = new Backend();
  tf.registerBackend('fake', () => backend);
  await tf.setBackend('fake');
  const parameters = ['program', { shape: [2, 3] }, [{ shape: [6] }, { shape: [] }], 'uniforms'];
  const cost = await costOf(async () => {
    backend.recordAndSubmit(...parameters);
    backend.recordAndSubmit(...parameters);
  });
  expect(cost).toEqual({ kernels: 2, bytes: 2 * 4 * (6 + 6 + 1) });
  expect(submitted).toEqual([parameters, parameters]);

  await expect(costOf(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(Object.hasOwn(backend, 'recordAndSubmit')).toBe(false);
  tf.removeBackend('fake');
});
