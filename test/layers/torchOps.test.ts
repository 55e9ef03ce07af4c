// Single operations against torch's, in float64: outputs and gradients.

import { describe, it } from 'vitest';
import * as strokes from '../../src/blocks/strokes';
import type { Block } from '../../src/graph/block';
import type { Activation } from '../../src/graph/ops/activation';
import { layerOf } from '../../src/layers/blockLayer';
import { type GoldenNorm, type GoldenOperation, goldenOps, type Named } from '../golden/load';
import { expectGolden } from '../support/goldenRun';

const kinds: [string, Block<never>, Named<GoldenOperation>, object?][] = [
  ['conv', strokes.convolution, goldenOps.conv, { bias: false }],
  ['dense', strokes.fullyConnected, goldenOps.dense],
  ['maxPool', strokes.maxPooling, goldenOps.maxPool],
  ['averagePool', strokes.averagePooling, goldenOps.averagePool],
  ['globalPool', strokes.globalPooling, goldenOps.globalPool],
  ['localResponseNorm', strokes.responseNorm, goldenOps.localResponseNorm],
  ['norm', strokes.batchNorm, goldenOps.norm],
];

describe.each(kinds)('%s', (_, { definition }, cases, defaults = {}) => {
  const Layer = layerOf<object>({ definition });

  it.each(Object.entries(cases))('%s', (_, golden) => {
    const layer = new Layer({ ...defaults, ...golden.options });
    const training = (golden as Partial<GoldenNorm>).training ?? false;
    return expectGolden({ layer, input: golden.input, weights: golden.weights, run: golden, training });
  });
});

describe('activation', () => {
  const { input, kinds } = goldenOps.activation;
  const Layer = layerOf(strokes.activation);

  // torch has two forms of GELU; ours is the exact one.
  it.each(Object.entries(kinds).filter(([kind]) => kind !== 'geluTanh'))('%s', (kind, run) =>
    expectGolden({
      layer: new Layer({ kind: kind as Activation }),
      input: input.shape,
      values: input.values,
      weights: {},
      run,
      training: false,
    }),
  );
});
