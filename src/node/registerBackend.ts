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

/** What a device can do beyond the standard, where the adapter offers it: the clock of profiles, half precision. */
const FEATURES = ['timestamp-query', 'shader-f16'] as const;

/**
 * Imports the backend and registers it with a device of our own making. It registers itself as it is imported, but only
 * if navigator.gpu is there by then, for which an import statement at the top of the user's program comes too early; and
 * the device that it would make has no half precision. What the user registered under its name stays.
 */
export async function registerBackend(): Promise<void> {
  const isTaken = tf.findBackendFactory('webgpu') !== null;
  const name = '@tensorflow/tfjs-backend-webgpu';
  const { WebGPUBackend } = await importPeer(name, () => import('@tensorflow/tfjs-backend-webgpu'));
  if (isTaken) return;
  if (tf.findBackendFactory('webgpu') !== null) tf.removeBackend('webgpu');

  const priority = 3;
  tf.registerBackend(
    'webgpu',
    async () => {
      const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
      if (adapter === null) throw new Error('the WebGPU adapter is gone');
      const device = await adapter.requestDevice({
        requiredFeatures: FEATURES.filter((feature) => adapter.features.has(feature)),
        requiredLimits: Object.fromEntries(LIMITS.map((limit) => [limit, adapter.limits[limit]])),
      });
      return new WebGPUBackend(device, adapter.info);
    },
    priority,
  );
}
