// Layer-sequential unit-variance initialisation. Mishkin and Matas 2016, "All you need is a good init",
// algorithm 1. arXiv:1511.06422
//
//   kernels orthonormal; then, from the first to the last:
//   while |Var(output) − 1| > tolerance:   kernel ← kernel / √Var(output)

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, numberIn, positiveInt } from '../check';
import type { Step } from '../graph/flatten';
import { hashSeed } from '../initializers/hashSeed';
import { fansOf, initialize } from '../initializers/initialize';
import { BlockLayer } from './blockLayer';
import { checkBatch } from './checkBatch';
import { observing, type RunContext } from './run';

/** Options of `lsuv`. */
export interface LsuvOptions {
  /** How far from 1 the variance of an output may be. Default 0.1, the paper's. */
  tolerance?: number;
  /** How often one kernel is rescaled at most. Default 10. */
  maxIterations?: number;
  /** Of the orthonormal kernels. Default: new ones each time. */
  seed?: number;
}

/** What LSUV did to one kernel. */
export interface LsuvReport {
  /** The kernel's path: `layer1.0/conv1/kernel`. */
  readonly path: string;
  /** The variance of the output with the orthonormal kernel, and with the one it has now. */
  readonly before: number;
  /** The variance afterwards. */
  readonly after: number;
  /** How many times the kernel was rescaled. */
  readonly iterations: number;
}

/**
 * Gives every convolution and dense layer of a built model an orthonormal kernel, scaled so that its output has
 * variance 1 on this batch. Biases and norms stay as they are.
 *
 * @param batch A typical batch, `[N, H, W, C]`, scaled as in training.
 * @throws ConfigError for options out of range, or a batch whose shape is not the model's.
 */
export async function lsuv(
  model: tfl.LayersModel,
  batch: tf.Tensor,
  { tolerance = 0.1, maxIterations = 10, seed = Math.floor(Math.random() * 2 ** 32) }: LsuvOptions = {},
): Promise<LsuvReport[]> {
  numberIn('tolerance', tolerance, Number.MIN_VALUE, 1);
  positiveInt('maxIterations', maxIterations);
  checkModel(model, batch);

  let reports: LsuvReport[] = [];
  for (let iterations = 1; iterations <= maxIterations; iterations++) {
    const measured = await rescaleAll(model, batch, iterations === 1 ? seed : null);
    reports = measured.map((now, index) => ({
      ...now,
      before: reports[index]?.before ?? now.before,
      iterations,
    }));
    // A kernel's own output is linear in it, so one pass does, unless a bias has a variance of its own.
    if (reports.every(({ after }) => Math.abs(after - 1) <= tolerance)) break;
  }
  return reports;
}

interface Measured {
  readonly path: string;
  readonly before: number;
  readonly after: number;
}

/** One pass through the model, in which every kernel is rescaled before its output goes on. */
async function rescaleAll(
  model: tfl.LayersModel,
  batch: tf.Tensor,
  orthonormalSeed: number | null,
): Promise<Measured[]> {
  const variances: { path: string; before: tf.Tensor; after: tf.Tensor }[] = [];
  const rescaled = (step: Step, context: RunContext, compute: () => tf.Tensor): tf.Tensor => {
    const kernel = context.weight(step, 'kernel');
    if (!kernel || step.frozen) return compute();
    const path = [context.name, ...step.path, 'kernel'].join('/');
    if (orthonormalSeed !== null) {
      const values = initialize(
        'orthonormal',
        kernel.shape,
        fansOf(kernel.shape),
        hashSeed(orthonormalSeed, path),
      );
      context.setWeight(step, 'kernel', tf.tensor(values, kernel.shape));
    }
    const before = tf.keep(tf.moments(compute()).variance);
    // A dead output has no variance to scale by.
    const factor = tf.where(
      tf.greater(before, 1e-12),
      tf.rsqrt(tf.maximum(before, 1e-12)),
      tf.onesLike(before),
    );
    context.setWeight(step, 'kernel', tf.mul(context.weight(step, 'kernel')!, factor));
    const output = compute();
    variances.push({ path, before, after: tf.keep(tf.moments(output).variance) });
    return output;
  };
  try {
    tf.tidy(() => {
      observing(rescaled, () => model.apply(batch));
    });
    const read = async (tensor: tf.Tensor): Promise<number> => (await tensor.data())[0]!;
    return await Promise.all(
      variances.map(async ({ path, before, after }) => ({
        path,
        before: await read(before),
        after: await read(after),
      })),
    );
  } finally {
    for (const { before, after } of variances) tf.dispose([before, after]);
  }
}

function checkModel(model: tfl.LayersModel, batch: tf.Tensor): void {
  checkBatch(model, batch);
  if (!model.layers.some((layer) => layer instanceof BlockLayer)) {
    throw new ConfigError({
      path: [model.name],
      rule: 'the model has no layer of tfjs-blocks to initialise',
    });
  }
}
