// What a block costs on a map of some size, without a tensor.

import { analyze } from '../../src/analysis/analyze';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import type { Shape } from '../../src/graph/shape';

/** The block's parameters and the shape that comes out of it. */
export function countBlock(call: BlockCall, input: Shape): { params: number; shape: Shape } {
  const { params, outputShape } = analyze('block', drawBlock(call, [input]));
  return { params, shape: outputShape };
}
