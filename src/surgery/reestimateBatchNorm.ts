// Statistics of batch norms computed anew from data, after weights were averaged, pruned or moved to other images, as
// `torch.optim.swa_utils.update_bn`. Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima and Better
// Generalization", section 3.2. arXiv:1803.05407

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, positiveInt, share, show } from '../check';
import { type BatchNormAttributes, batchNormOperation } from '../graph/ops/batchNorm';
import { BlockLayer } from '../layers/blockLayer';
import { checkBatch } from '../layers/checkBatch';
import { operations } from '../layers/operations';
import { type Around, observing } from '../layers/run';
import { knownOptions } from '../net/knownOptions';

/** Batches `[N, H, W, C]`: one, several, or what a generator yields. */
export type Batches = tf.Tensor | Iterable<tf.Tensor> | AsyncIterable<tf.Tensor>;

/** Options of `reestimateBatchNorm`. */
export interface ReestimateOptions {
  /**
   * `'cumulative'`: the plain mean over all batches, whatever the statistics were. A number: the share of each batch in
   * moving averages that go on from what they are, from 0 to 1. Default `'cumulative'`.
   */
  momentum?: 'cumulative' | number;
  /** How many batches at most. Default all. */
  batches?: number;
  /** Is called after each batch. */
  onProgress?: (progress: { readonly batches: number }) => void;
}

/** What `reestimateBatchNorm` did. */
export interface ReestimateReport {
  /** How many batches there were. */
  readonly batches: number;
  /** The statistics that were computed anew: `layer1.0/bn1/moving_mean` … */
  readonly reestimated: readonly string[];
}

/**
 * Computes the moving means and variances of a model's batch norms anew from unlabelled images, in place. Batches run
 * through the model as in training, dropout included, and weights stay as they are; so do batch norms that are frozen. The
 * variance of a batch is the unbiased one, as in torch.
 *
 * Izmailov et al. 2018, arXiv:1803.05407, section 3.2.
 *
 * @param data Scaled as in training; batches should be of one size, for each counts the same. What a generator yields is
 * disposed after use; tensors in an array stay the caller's.
 * @example
 * await reestimateBatchNorm(model, batches, { batches: 100 });
 * @throws ConfigError for options that do not hold, data without batches, and a batch whose shape is not the model's. After
 * an error the statistics are what they were.
 */
export async function reestimateBatchNorm(
  model: tfl.LayersModel,
  data: Batches,
  options: ReestimateOptions = {},
): Promise<ReestimateReport> {
  const {
    momentum = 'cumulative',
    batches: most = Number.MAX_SAFE_INTEGER,
    onProgress,
  } = knownOptions<ReestimateOptions>('reestimateBatchNorm', { ...options }, [
    'momentum',
    'batches',
    'onProgress',
  ]);
  if (momentum !== 'cumulative') share('momentum', momentum);
  positiveInt('batches', most);
  checkData(data);

  const statistics = model.layers.flatMap((layer) =>
    layer instanceof BlockLayer ? layer.movingStatistics : [],
  );
  if (statistics.length === 0) return { batches: 0, reestimated: [] };
  const before = statistics.map((variable) => variable.read().clone());
  let batches = 0;
  try {
    if (momentum === 'cumulative') forget(statistics);
    for await (const batch of data instanceof tf.Tensor ? [data] : data) {
      try {
        checkBatch(model, batch);
        batches++;
        const part = momentum === 'cumulative' ? 1 / batches : momentum;
        tf.tidy(() => observing(moving(part), () => void model.apply(batch, { training: true })));
        onProgress?.({ batches });
      } finally {
        if (!Array.isArray(data) && data !== batch) tf.dispose(batch);
      }
      if (batches === most) break;
    }
    if (batches === 0) throw new ConfigError({ path: [model.name], rule: 'data has no batch' });
  } catch (error) {
    statistics.forEach((variable, index) => variable.write(before[index]!));
    throw error;
  } finally {
    tf.dispose(before);
  }
  return { batches, reestimated: statistics.map(({ originalName }) => originalName) };
}

function checkData(data: unknown): void {
  const isIterable =
    typeof data === 'object' && data !== null && (Symbol.iterator in data || Symbol.asyncIterator in data);
  if (isIterable || data instanceof tf.Tensor) return;
  throw new ConfigError({
    rule: `data = ${show(data)} must be a tensor, tensors, or a generator of tensors`,
    remedy: 'Call the generator function.',
  });
}

/** Zeros for all of them: training does not read them, and what follows a zero has no error of rounding. */
const forget = (statistics: readonly tfl.LayerVariable[]): void =>
  tf.tidy(() => {
    for (const variable of statistics) variable.write(tf.zerosLike(variable.read()));
  });

/** Batch norms in training take this share of the batch's statistics into theirs. */
const moving =
  (momentum: number): Around =>
  (step, context, compute, inputs) => {
    if (step.node.operation !== batchNormOperation) return compute();
    const attributes: BatchNormAttributes = { ...(step.node.attributes as BatchNormAttributes), momentum };
    return operations({ ...step.node, attributes })({ step, inputs, context });
  };
