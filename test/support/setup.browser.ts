// Chromium: sets the backend that the browser instance names.

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-layers';
import { beforeAll, inject } from 'vitest';
import { failOnGPUErrors } from './failOnGPUErrors';
import { loadBackend } from './loadBackend.browser';

const backend = inject('backend');

beforeAll(async () => {
  await loadBackend(backend);
  if (!(await tf.setBackend(backend))) throw new Error(`backend ${backend} did not start`);
  await tf.ready();
});

failOnGPUErrors();
