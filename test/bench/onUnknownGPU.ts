// On an adapter that is a program, kernels take the form that suits it. Here is how to have the other one measured.

import { current } from '../../src/kernels/webgpu/backend';

/** Computes as if nothing were known of the adapter: in the form that is meant for GPUs. */
export function onUnknownGPU<T>(compute: () => T): T {
  const { device } = current();
  const value = { vendor: '', architecture: '', device: '', description: '' };
  Object.defineProperty(device, 'adapterInfo', { value, configurable: true });
  try {
    return compute();
  } finally {
    Reflect.deleteProperty(device, 'adapterInfo'); // the class's own shows again
  }
}
