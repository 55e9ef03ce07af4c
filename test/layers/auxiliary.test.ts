// Auxiliary classifiers that train the net in whose middle they stand.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { features } from 'tfjs-blocks';
import { auxiliaryClassifiers, googlenet } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { weightValues } from '../support/models';

test("an auxiliary classifier's loss trains what lies before its tap, and nothing after it", async () => {
  const before = tf.memory().numTensors;
  const net = googlenet({ aux: true, inputSize: 80, widthMultiplier: 0.125, numClasses: 3 });
  const whole = net.build({ seed: 1 });
  const [first] = auxiliaryClassifiers(net, { widthMultiplier: 0.125 });
  const classifier = first!.build({ seed: 2 });
  const { aux1 } = features(whole, ['aux1']);
  const logits = classifier.apply(aux1.output) as tfl.SymbolicTensor;
  const joint = tfl.model({ inputs: whole.inputs, outputs: logits });
  const optimizer = tf.train.sgd(1);
  joint.compile({ optimizer, loss: 'meanSquaredError' });

  const untrained = await weightValues(whole);
  const images = tf.randomNormal([2, 80, 80, 3], 0, 1, 'float32', 3);
  const labels = tf.tensor2d([
    [1, 0, 0],
    [0, 0, 1],
  ]);
  await joint.trainOnBatch(images, labels);
  const trained = await weightValues(whole);

  const hasChanged = (path: string) =>
    untrained[path]!.some((value, index) => value !== trained[path]![index]);
  expect(hasChanged('conv1/conv/kernel')).toBe(true);
  expect(hasChanged('inception4a/branch1.conv/kernel')).toBe(true);
  expect(hasChanged('inception4b/branch1.conv/kernel')).toBe(false);
  expect(hasChanged('fc/kernel')).toBe(false);

  tf.dispose([images, labels]);
  optimizer.dispose();
  classifier.dispose(); // once for itself,
  classifier.dispose(); // once for its place in the joint model
  whole.dispose();
  expect(tf.memory().numTensors).toBe(before);
});
