import { featureInfo, nasnet_mobile, nasnetalarge } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { isBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import { configErrorOf } from '../support/configErrorOf';

type Net = ReturnType<typeof nasnet_mobile>;

/** The cells of a net: what they are called, what they take, and what comes out. */
const cellsOf = ({ drawing }: Net) =>
  drawing.nodes
    .filter((node) => isBlock(node) && node.attributes.call.definition.type === 'NasnetCell')
    .map(({ name, inputs, shape }) => ({ name, inputs: inputs.map((input) => input.name), shape }));

test('mobile: three rows of four normal cells, of 44, 88 and 176 channels a branch', () => {
  expect(featureInfo(nasnet_mobile())).toEqual([
    { tap: 'c1', shape: [111, 111, 32], channels: 32, reduction: 2 },
    { tap: 'c2', shape: [56, 56, 44], channels: 44, reduction: 4 },
    { tap: 'c3', shape: [28, 28, 264], channels: 264, reduction: 8 },
    { tap: 'c4', shape: [14, 14, 528], channels: 528, reduction: 16 },
    { tap: 'c5', shape: [7, 7, 1056], channels: 1056, reduction: 32 },
  ]);
  expect(cellsOf(nasnet_mobile()).map(({ shape }) => shape.join('×'))).toEqual([
    ...['56×56×44', '28×28×88'],
    ...['28×28×264', '28×28×264', '28×28×264', '28×28×264'],
    ...['14×14×352', '14×14×528', '14×14×528', '14×14×528', '14×14×528'],
    ...['7×7×704', '7×7×1056', '7×7×1056', '7×7×1056', '7×7×1056'],
  ]);
});

test('large: three rows of six', () => {
  expect(featureInfo(nasnetalarge()).map(({ shape }) => shape)).toEqual([
    [165, 165, 96],
    [83, 83, 168],
    [42, 42, 1008],
    [21, 21, 2016],
    [11, 11, 4032],
  ]);
  expect(cellsOf(nasnetalarge())).toHaveLength(2 + 3 * 6 + 2);
});

test('after a reduction, the mobile net looks at what that took, and the large one at what that saw', () => {
  const inputsOf = (net: Net, cell: string) => cellsOf(net).find(({ name }) => name === cell)!.inputs;
  expect(inputsOf(nasnet_mobile(), 'layer2.0')).toEqual(['layer1.3', 'layer1.2']);
  expect(inputsOf(nasnet_mobile(), 'layer2.1')).toEqual(['layer2.0', 'layer1.3']);
  expect(inputsOf(nasnetalarge(), 'layer2.0')).toEqual(['layer1.5', 'layer1.4']);
  expect(inputsOf(nasnetalarge(), 'layer2.1')).toEqual(['layer2.0', 'layer1.4']);
  expect(inputsOf(nasnet_mobile(), 'nasnetCell1')).toEqual(['bn1']);
  expect(inputsOf(nasnet_mobile(), 'nasnetCell2')).toEqual(['nasnetCell1', 'bn1']);
});

test('what is said of cells holds for all of the net', () => {
  const options = {
    eps: 0.01,
    momentum: 0.2,
    kernelInitializer: 'heNormal',
    kernelRegularizer: { l2: 1e-4 },
    activation: 'silu',
  } as const;
  const { eps, momentum, kernelInitializer, kernelRegularizer, activation } = options;
  const attributesOf = (net: Net, operation: string) =>
    flatten(net.drawing)
      .filter(({ node }) => node.operation.name === operation)
      .map(({ node }) => node.attributes);
  const net = nasnet_mobile(options);
  for (const norm of attributesOf(net, 'batchNorm')) expect(norm).toMatchObject({ eps, momentum });
  for (const conv of attributesOf(net, 'conv2d')) {
    expect(conv).toMatchObject({ kernelInitializer, kernelRegularizer });
  }
  for (const act of attributesOf(net, 'activation')) expect(act).toEqual({ kind: activation });
  for (const norm of attributesOf(nasnet_mobile(), 'batchNorm')) {
    expect(norm).toMatchObject({ eps: 1e-3, momentum: 3e-4 });
  }
});

test('dropout of a half stands before the classifier, and drop path grows from cell to cell', () => {
  const ratesOf = (net: Net, operation: string) =>
    flatten(net.drawing)
      .filter(({ node }) => node.operation.name === operation)
      .map(({ node }) => (node.attributes as { rate: number }).rate);
  expect(ratesOf(nasnet_mobile(), 'dropout')).toEqual([0.5]);
  expect(ratesOf(nasnet_mobile({ dropRate: 0 }), 'dropout')).toEqual([]);
  const rates = [...new Set(ratesOf(nasnetalarge({ dropPathRate: 0.3 }), 'dropPath'))];
  expect(rates).toHaveLength(22);
  expect(rates.at(-1)).toBe(0.3);
  expect(rates).toEqual([...rates].sort((a, b) => a - b));
});

test('windows may be padded as torch does', () => {
  const torch = nasnet_mobile({ padding: 'torch', countPadding: false });
  expect(torch.analyze().params).toBe(nasnet_mobile().analyze().params);
  expect(torch.toJSON()).not.toEqual(nasnet_mobile().toJSON());
});

test('refuses an output stride, for a reduction cell is no other cell with a stride', () => {
  expect(nasnet_mobile({ outputStride: 32 }).analyze().macs).toBe(563_638_816);
  expect(configErrorOf(() => nasnet_mobile({ outputStride: 16 })).message).toMatch(/NasnetCell/);
});
