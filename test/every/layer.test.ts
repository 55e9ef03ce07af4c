// Asked of every block on every backend: is the layer what the drawing says, and does it come back from its
// configuration?

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import { drawBlock } from '../../src/graph/block';
import { catalog } from '../catalog';
import { applied, inputsOf, layerOfEntry } from '../support/catalogLayers';
import { largestDifference } from '../support/models';

describe.each(catalog)('$name', (entry) => {
  const drawing = drawBlock(entry.call, entry.inputs);
  const batchShapes = entry.inputs.map((shape) => [null, ...shape]);

  it('has the shapes and weights of its drawing, and leaves nothing behind', async () => {
    const before = tf.memory().numTensors;
    const layer = layerOfEntry(entry);
    const inputs = inputsOf(entry);
    const output = applied(layer, inputs);
    expect(output.shape.slice(1)).toEqual(drawing.output.shape);
    expect(layer.computeOutputShape(batchShapes.length === 1 ? batchShapes[0]! : batchShapes)).toEqual([
      null,
      ...drawing.output.shape,
    ]);
    expect((await output.data()).every(Number.isFinite)).toBe(true);

    const { params, statistics } = analyze('entry', drawing);
    expect(layer.countParams()).toBe(params + statistics);
    tf.dispose([output, ...inputs]);
    layer.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('computes the same when made from its configuration', async () => {
    const layer = layerOfEntry(entry);
    const Layer = layer.constructor as unknown as tf.serialization.SerializableConstructor<typeof layer> & {
      fromConfig<T extends tf.serialization.Serializable>(
        cls: tf.serialization.SerializableConstructor<T>,
        config: tf.serialization.ConfigDict,
      ): T;
    };
    const config = JSON.parse(JSON.stringify(layer.getConfig())) as tf.serialization.ConfigDict;
    const again = Layer.fromConfig(Layer, config);
    const inputs = inputsOf(entry);
    const [first, second] = [applied(layer, inputs), applied(again, inputs)]; // one seed: the same weights
    expect(await largestDifference(first, second)).toBe(0);
    tf.dispose([first, second, ...inputs]);
    layer.dispose();
    again.dispose();
  });
});
