// TensorFlow.js's backend `webgpu`, registered whenever it was imported.

import * as tf from '@tensorflow/tfjs-core';
import { importPeer } from './importPeer';

/** The limits of a device that the backend raises to the adapter's own. */
const LIMITS = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const;

/**
 * Imports the backend. It registers itself as it is imported, but only if navigator.gpu is there by then; an
 * import statement at the top of the user's program comes too early, so here is what it would have registered.
 */
export async function registerBackend(): Promise<void> {
  const name = '@tensorflow/tfjs-backend-webgpu';
  const { WebGPUBackend } = await importPeer(name, () => import('@tensorflow/tfjs-backend-webgpu'));
  if (tf.findBackendFactory('webgpu') !== null) return;

  const priority = 3;
  tf.registerBackend(
    'webgpu',
    async () => {
      const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
      if (adapter === null) throw new Error('the WebGPU adapter is gone');
      const device = await adapter.requestDevice({
        requiredFeatures: adapter.features.has('timestamp-query') ? ['timestamp-query'] : [],
        requiredLimits: Object.fromEntries(LIMITS.map((limit) => [limit, adapter.limits[limit]])),
      });
      return new WebGPUBackend(device, adapter.info);
    },
    priority,
  );
}
