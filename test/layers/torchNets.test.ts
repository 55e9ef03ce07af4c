// Whole networks against torchvision's and timm's in float64, at full width: every stage, the feature and the logits.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { afterEach, describe, expect, it } from 'vitest';
import { features } from '../../src/index';
import {
  filledCotangent,
  filledInput,
  filledWeights,
  type GoldenSketch,
  goldenNames,
  goldenNets,
} from '../golden/load';
import { resnets } from '../support/resnets';
import { byTorchName, setTorchWeights } from '../support/torchWeights';

// On a software GPU a network of full width takes minutes, most of them for its shaders; on cpu, a minute for some.
const every = Object.keys(resnets) as (keyof typeof resnets)[];
const here = { wasm: every, cpu: ['resnet18', 'resnet20_cifar'] as const }[tf.getBackend() as 'wasm' | 'cpu'];
const names = here ?? (['resnet20_cifar'] as const);

async function expectSketch(what: string, tensor: tf.Tensor, sketch: GoldenSketch): Promise<void> {
  expect(tensor.shape, what).toEqual(sketch.shape);
  const values = [...(await tensor.data())];
  const cotangent = filledCotangent(sketch.shape);
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const checksum = values.reduce((sum, value, index) => sum + value * cotangent[index]!, 0);
  expect(Math.abs(norm / sketch.norm - 1), `norm of ${what}`).toBeLessThan(1e-5);
  // The sum of products of independent values has about the norm's size, whatever they cancel to.
  expect(Math.abs(checksum - sketch.checksum) / sketch.norm, `checksum of ${what}`).toBeLessThan(1e-5);
  sketch.first.forEach((value, index) => {
    expect(Math.abs(values[index]! - value), `${what}[${index}]`).toBeLessThan(
      (1e-4 * sketch.norm) / Math.sqrt(values.length),
    );
  });
}

describe.each(names)('%s', (name) => {
  let model: tfl.LayersModel | undefined;
  afterEach(() => model?.dispose());

  it('has torch’s weights by name and count, and computes what torch computes', async () => {
    const golden = goldenNets[name];
    const spec = resnets[name]();
    expect(spec.analyze().params).toBe(golden.parameters);
    model = spec.build({ seed: 1 });
    expect([...byTorchName(model).keys()].sort()).toEqual(Object.keys(goldenNames[name]).sort());
    setTorchWeights(model, filledWeights(goldenNames[name]));

    const x = tf.tensor(filledInput(golden.input), [...golden.input]);
    const taps = [...Object.keys(golden.stages), 'feature'];
    const sketches: Record<string, GoldenSketch> = { ...golden.stages, feature: golden.feature };
    for (const [tap, sub] of Object.entries(features(model, taps))) {
      const y = sub.predict(x) as tf.Tensor;
      await expectSketch(tap, y, sketches[tap]!);
      y.dispose();
    }
    const logits = model.predict(x) as tf.Tensor;
    await expectSketch('logits', logits, golden.logits);
    const values = [...(await logits.data())];
    expect(values.indexOf(Math.max(...values))).toBe(golden.logits.argmax);
    tf.dispose([x, logits]);
  });
});
