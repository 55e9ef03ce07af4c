// What page and worker say to each other.

import type { io } from '@tensorflow/tfjs-core';
import type { NetJSON } from 'tfjs-blocks';
import type { BackendName } from './backend';
import type { Samples } from './shapes';

/** All that training needs, as plain data: it can be sent to a worker. */
export interface Job extends Samples {
  backend: BackendName;
  net: NetJSON;
  epochs: number;
  batchSize: number;
}

export interface Progress {
  step: number;
  /** In all epochs. */
  steps: number;
  loss: number;
  accuracy: number;
}

export type ToWorker = { kind: 'train'; job: Job } | { kind: 'stop' };

export type FromWorker =
  | { kind: 'progress'; progress: Progress }
  /** The model as `model.save` gives it: `modelTopology`, `weightSpecs` and `weightData`. */
  | { kind: 'trained'; artifacts: io.ModelArtifacts }
  | { kind: 'failed'; message: string };
