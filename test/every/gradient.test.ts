// Asked of every block on every backend: are the gradients those of finite differences? Along one direction of numbers
// for each input and each weight, in prediction and in training.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import { type CatalogEntry, catalog } from '../catalog';
import { applied, inputsOf, isRandom, layerOfEntry } from '../support/catalogLayers';
import { numbers } from '../support/models';

/** Half the distance between the two sides of a difference. Smaller ones drown in float32. */
const STEP = 2e-3;
/** Of the gradient's length. A gradient that is wrong is off by about its length. */
const TOLERANCE = 0.02;

const software = tf.getBackend() === 'webgpu' || tf.getBackend() === 'webgl';
const isFirst = ({ call }: CatalogEntry, index: number): boolean =>
  catalog.findIndex((other) => other.call.definition === call.definition) === index;
// A software GPU takes seconds for the shaders of a block: there, each block once and each kind of convolution.
// test/layers/ holds every gradient against torch's on all backends.
const entries = catalog
  .filter(
    (entry, index) =>
      !software || isFirst(entry, index) || /^Conv .*(groups|dilation|depthwise)/.test(entry.name),
  )
  .map((entry) => ({ ...entry, call: smooth(entry) }));

/** The same block without ReLU's kinks, between whose sides a difference means nothing. Strokes have none of their own. */
function smooth({ call, inputs }: CatalogEntry): BlockCall {
  const { definition, config } = call;
  const straight = ['Conv', 'Dense', 'Join', 'ResidualJoin'].includes(definition.type);
  const bends = !straight && drawBlock(call, inputs).options.has('activation');
  return { definition, config: bends ? { ...config, activation: 'silu' } : config };
}

/** The sum of products of two tensors. */
async function dot(a: tf.Tensor, b: tf.Tensor): Promise<number> {
  const [left, right] = [[...(await a.data())], await b.data()];
  return left.reduce((sum, value, index) => sum + value * right[index]!, 0);
}

async function expectGradient(
  what: string,
  gradient: tf.Tensor,
  lossAt: (shift: number) => Promise<number>,
  direction: tf.Tensor,
): Promise<void> {
  const difference = ((await lossAt(STEP)) - (await lossAt(-STEP))) / (2 * STEP);
  const length = Math.sqrt(await dot(gradient, gradient));
  expect(Math.abs(difference - (await dot(gradient, direction))), what).toBeLessThan(
    TOLERANCE * length + 2e-2,
  );
}

describe.each(entries)('$name', (entry) => {
  it.each(isRandom(entry) ? [false] : [false, true])('training: %s', async (training) => {
    const layer = layerOfEntry(entry);
    const inputs = inputsOf(entry);
    const output = applied(layer, inputs);
    const cotangent = numbers(output.shape, 99);
    output.dispose();
    const loss = (tensors: tf.Tensor[]): tf.Scalar =>
      tf.sum(tf.mul(applied(layer, tensors, training), cotangent));
    const read = async (tensors: tf.Tensor[]): Promise<number> => {
      const value = tf.tidy(() => loss(tensors));
      const [number] = await value.data();
      value.dispose();
      return number!;
    };
    const before = tf.memory().numTensors;

    const gradients = tf.grads((...tensors: tf.Tensor[]) => loss(tensors))(inputs);
    for (const [index, gradient] of gradients.entries()) {
      const direction = numbers(inputs[index]!.shape, 7);
      const lossAt = async (shift: number): Promise<number> => {
        const moved = tf.tidy(() => tf.add(inputs[index]!, tf.mul(direction, shift)));
        const value = await read(inputs.map((input, other) => (other === index ? moved : input)));
        moved.dispose();
        return value;
      };
      await expectGradient(`input ${index}`, gradient, lossAt, direction);
      direction.dispose();
    }
    tf.dispose(gradients);

    if (layer.trainableWeights.length > 0) {
      const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
      const { value, grads } = tf.variableGrads(() => loss(inputs), variables);
      for (const [index, weight] of layer.trainableWeights.entries()) {
        await expectWeightGradient(weight, grads[variables[index]!.name]!, () => read(inputs));
      }
      tf.dispose([value, ...Object.values(grads)]);
    }
    expect(tf.memory().numTensors).toBe(before);
    tf.dispose([cotangent, ...inputs]);
    layer.dispose();
  });
});

async function expectWeightGradient(
  weight: tfl.LayerVariable,
  gradient: tf.Tensor,
  read: () => Promise<number>,
): Promise<void> {
  const original = weight.read().clone();
  const direction = numbers(original.shape, 11);
  const lossAt = async (shift: number): Promise<number> => {
    tf.tidy(() => {
      weight.write(tf.add(original, tf.mul(direction, shift)));
    });
    return read();
  };
  await expectGradient(weight.originalName, gradient, lossAt, direction);
  weight.write(original);
  tf.dispose([original, direction]);
}
