// The WGSL of a kernel: what it would have the device compile.

import * as tf from '@tensorflow/tfjs-core';
import { type Backend, current } from '../../src/kernels/webgpu/backend';

/** A shader as the device gets it: its name and its source. */
export interface Source {
  readonly name: string;
  readonly code: string;
}

/**
 * The sources of the shaders that `work` runs, which then neither are compiled nor run: no GPU is needed. They are for a
 * device with these features.
 */
export function sourcesOf(work: () => tf.Tensor, features: readonly GPUFeatureName[] = []): Source[] {
  const sources: Source[] = [];
  const device = {
    features: new Set(features),
    createBindGroupLayout: () => ({}),
    createPipelineLayout: () => ({}),
    createComputePipeline: () => ({}),
    createShaderModule({ code, label }: { code: string; label: string }) {
      sources.push({ name: (JSON.parse(label) as [string])[0], code });
      return {};
    },
  };
  const backend = current() as unknown as Record<string, unknown>;
  const own = Object.getOwnPropertyDescriptors(backend);
  Object.assign(backend, { device, uploadToGPU() {}, recordAndSubmit() {} } satisfies Partial<
    Record<keyof Backend, unknown>
  >);
  try {
    tf.dispose(tf.tidy(work));
  } finally {
    for (const name of ['device', 'uploadToGPU', 'recordAndSubmit']) {
      if (own[name]) Object.defineProperty(backend, name, own[name]);
      else delete backend[name];
    }
  }
  return sources;
}
