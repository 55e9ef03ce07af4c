import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { expect, test } from 'vitest';
import { formOfAdapter } from '../../src/kernels/conv2d/webgpu/form';
import { onUnknownGPU } from './onUnknownGPU';

test('kernels take the form that is meant for GPUs, for as long as it lasts', async () => {
  class Device {
    get adapterInfo() {
      return { vendor: 'google', architecture: 'swiftshader', description: '' };
    }
  }
  class Backend extends tf.KernelBackend {
    readonly device = new Device();
  }
  tf.registerBackend('fake', () => new Backend());
  await tf.setBackend('fake');
  expect(formOfAdapter()).toBe('registers');
  expect(onUnknownGPU(formOfAdapter)).toBe('tiles');
  expect(formOfAdapter()).toBe('registers');
  await tf.setBackend('cpu');
});
