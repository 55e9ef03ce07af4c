// A net whose maps get no smaller than asked: what would stride beyond that keeps the map, and the kernels after it are
// dilated in its place, so that with the same weights each sees what it saw. Chen et al. 2016, "DeepLab", section 3.1.
// arXiv:1606.00915
//
//   stride 2 ── 3×3 conv ──▶ every second pixel      stride 1 ── 3×3 conv of dilation 2 ──▶ every pixel

import { type ReceptiveField, receptiveFields } from '../analysis/receptiveField';
import { ConfigError } from '../check';
import { type BlockCall, drawBlock } from '../graph/block';
import { trace } from '../graph/flatten';
import type { Node } from '../graph/node';
import { type NumberOrPair, pairOf } from '../graph/shape';

/** How far a map may shrink. */
export const outputStrides = [1, 2, 4, 8, 16, 32] as const;
export type OutputStride = (typeof outputStrides)[number];

/** Where a net under a limit stands. */
export interface Reach {
  readonly limit: OutputStride;
  /** How many times smaller the map is so far. */
  readonly stride: number;
  /** How far apart the taps of kernels are from here on. */
  readonly dilation: number;
}

/**
 * The block as it is drawn under a limit: its stride as far as the limit allows, the rest of it as dilation of what
 * follows, within the block too if it has `firstDilation`.
 *
 * @throws ConfigError for a block that strides, or has windows, and has no option to change them.
 */
export function drawnWithin(reach: Reach, call: BlockCall, inputs: readonly Node[]): [BlockCall, Reach] {
  const { options, field } = look(call, inputs);
  const [stride] = field.stride;
  if (!Number.isFinite(stride) || (stride === 1 && (reach.dilation === 1 || field.size[0] === 1))) {
    return [call, reach];
  }
  const kept = Math.min(stride, reach.limit / reach.stride);
  const dilation = reach.dilation * (stride / kept);
  const changed = {
    ...call.config,
    ...(kept !== stride && { stride: kept }),
    ...(field.size[0] > 1 && dilated(call, options, reach.dilation, dilation)),
  };
  if (kept !== stride && !options.has('stride'))
    throw cannot(call, `a stride of ${stride} that nothing can change`);
  return [
    { ...call, config: changed },
    { ...reach, stride: reach.stride * kept, dilation },
  ];
}

/** `before` holds for what stands before the stride in the block, `after` for what comes after it. */
function dilated(call: BlockCall, options: ReadonlySet<string>, before: number, after: number): object {
  if (after === 1) return {};
  const own = (call.config['dilation'] ?? 1) as NumberOrPair;
  const times = (factor: number): NumberOrPair => {
    const [height, width] = pairOf('dilation', own);
    return height === width ? height * factor : [height * factor, width * factor];
  };
  if (options.has('firstDilation')) {
    return { dilation: times(after), ...(before !== after && { firstDilation: times(before) }) };
  }
  if (before === 1) return {};
  if (options.has('dilation')) return { dilation: times(before) };
  throw cannot(call, 'windows, and no dilation');
}

const cannot = ({ definition }: BlockCall, what: string): ConfigError =>
  new ConfigError({
    rule: `${definition.type} has ${what}, so the maps cannot be kept from getting smaller here`,
    remedy: 'Ask for a larger output stride.',
  });

/** What a block sees and how it strides, by itself. */
function look(
  call: BlockCall,
  inputs: readonly Node[],
): { options: ReadonlySet<string>; field: ReceptiveField } {
  const drawing = drawBlock(
    call,
    inputs.map(({ shape }) => shape),
  );
  const { steps, output } = trace(drawing);
  return { options: drawing.options, field: receptiveFields(steps).get(output)! };
}
