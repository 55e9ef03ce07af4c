import type { Conv2dAttributes } from '../../src/graph/ops/conv2d';
import type { DrawingFamily } from '../../src/net/net';
import { drawnOperations } from './drawnOperations';

interface Convolution {
  /** As torch has it, without `.weight`. */
  readonly name: string;
  readonly stride: number;
  readonly kernel: number;
  readonly filters: number;
  readonly groups: number;
  readonly bias: boolean;
}

/** The convolutions of a net, in order. */
export const convolutionsOf = (net: Pick<DrawingFamily['map'], 'drawing'>): readonly Convolution[] =>
  drawnOperations(net).flatMap(({ operation, attributes, weights }) => {
    if (operation !== 'conv2d') return [];
    const { stride, size, filters, groups, bias } = attributes as unknown as Conv2dAttributes;
    const name = weights[0]!.name.replace(/\.weight$/, '');
    return [{ name, stride: stride[0], kernel: size[0], filters, groups, bias }];
  });
