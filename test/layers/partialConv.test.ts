import { expect, it } from 'vitest';
import { lenetTable, partialConv } from '../../src/blocks/partialConv';
import { layerOf } from '../../src/layers/blockLayer';

it('begins with kernels of the width that its table asks for', async () => {
  const Layer = layerOf(partialConv);
  const layer = new Layer({ table: lenetTable, kernelSize: 5, kernelInitializer: 'heUniform', seed: 1 });
  layer.build([null, 14, 14, 6]);
  const [kernel] = layer.getWeights();
  const largest = Math.max(...(await kernel!.data()).map(Math.abs));
  const bound = Math.sqrt(6 / ((25 * 60) / 16)); // √(6 / fan-in)
  expect(largest).toBeLessThan(bound);
  expect(largest).toBeGreaterThan(0.99 * bound);
});
