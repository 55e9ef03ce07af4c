// A model that predicts, as a contender: ours, or its twin of TensorFlow.js's own layers.

import type * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import type { TrainableNet } from '../../src/index';
import { numbers } from '../support/models';
import type { Contender, Least, Race } from './contender';
import { operation } from './operation';
import { type ModelKind, modelOf } from './stockTwin';

export interface Prediction {
  readonly make: () => Pick<TrainableNet<'vector'>, 'name' | 'drawing' | 'build'>;
  readonly batch: number;
  readonly least?: Least;
}

export function predictRace(prediction: Prediction, backend: string): Race {
  const { make, batch, least } = prediction;
  return {
    name: `${make().name}, prediction${batch > 1 ? `, batch ${batch}` : ''}`,
    contenders: (['ours', 'stock'] as const).map((kind) => () => predictor(kind, backend, prediction)),
    tolerance: 1e-4,
    ...(least && { least }),
  };
}

function predictor(kind: ModelKind, backend: string, { make, batch }: Prediction): Contender {
  const spec = make();
  let model: tfl.LayersModel | undefined;
  const predicting = operation({
    name: kind,
    backend,
    prepare() {
      model = modelOf(kind, spec);
      return [numbers([batch, ...spec.drawing.inputs[0]!.shape] as number[])];
    },
    compute: ([x]) => model!.apply(x!) as tf.Tensor, // `predict` does the same to a copy of x
  });
  return {
    ...predicting,
    dispose() {
      predicting.dispose();
      model?.dispose();
    },
  };
}
