// A net whose maps get no smaller than asked: what would stride beyond that keeps the map, and the kernels after it are
// dilated in its place, so that with the same weights each sees what it saw. Chen et al. 2016, "DeepLab", section 3.1.
// arXiv:1606.00915
//
//   stride 2 ── 3×3 conv ──▶ every second pixel      stride 1 ── 3×3 conv of dilation 2 ──▶ every pixel

import { type ReceptiveField, receptiveFields } from '../analysis/receptiveField';
import type { ResidualOptions } from '../blocks/residualOrder';
import type { Shortcut } from '../blocks/shortcut';
import { ConfigError, within } from '../check';
import { type BlockCall, drawBlock } from '../graph/block';
import { trace } from '../graph/flatten';
import type { Node } from '../graph/node';
import { type NumberOrPair, pairOf } from '../graph/shape';
import type { Padding } from '../graph/window';

/** How far a map may shrink. */
export const outputStrides = [1, 2, 4, 8, 16, 32] as const;
export type OutputStride = (typeof outputStrides)[number];

/** Where a net under a limit stands. */
export interface Reach {
  readonly limit: number;
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
  const { options, field, goesOn } = look(call, inputs);
  const stride = Math.max(...field.stride);
  const hasWindow = Math.max(...field.size) > 1;
  if (!Number.isFinite(stride) || (stride === 1 && (reach.dilation === 1 || !hasWindow))) {
    return [call, reach];
  }
  const kept = strideWithin(reach.limit / reach.stride, stride);
  const dilation = reach.dilation * (stride / kept);
  let config = call.config;
  if (hasWindow) config = { ...config, ...dilated(call, options, reach.dilation, dilation) };
  if (kept !== stride) {
    if (!options.has('stride')) throw cannot(call, `a stride of ${stride} that nothing can change`);
    if (field.stride[0] !== field.stride[1]) throw cannot(call, `strides of ${field.stride.join(' and ')}`);
    if (goesOn && !options.has('firstDilation')) {
      throw cannot(call, 'windows after its stride, and no dilation for them alone');
    }
    config = { ...config, stride: kept };
    if (options.has('shortcut')) {
      const shortcut = within(call.definition.type, () => shortcutWithin(config['shortcut'] as Shortcut));
      config = { ...config, shortcut };
    }
  }
  return [
    { ...call, config },
    { ...reach, stride: reach.stride * kept, dilation },
  ];
}

/** The largest part of a stride for which there is room: what is left of it is a whole number. */
function strideWithin(room: number, stride: number): number {
  let kept = Math.min(Math.floor(room), stride);
  while (stride % kept !== 0) kept--;
  return kept;
}

/** The shortcut over a stride that became dilation: its weights stay, though what they lead past keeps its size. */
export function shortcutWithin(kind: Shortcut = 'B'): Shortcut {
  if (kind === 'A-pooled') {
    throw new ConfigError({
      rule: "a shortcut 'A-pooled' has its window from the stride, so the maps cannot be kept from getting smaller here",
      remedy: 'Ask for a larger output stride.',
    });
  }
  return kind === 'B' ? 'C' : kind;
}

/** `before` holds for what stands before the stride in the block, `after` for what comes after it. */
function dilated(call: BlockCall, options: ReadonlySet<string>, before: number, after: number): object {
  if (after === 1) return {};
  const { dilation = 1, firstDilation, padding } = call.config as Windows;
  if (options.has('firstDilation')) {
    const first = (before !== after || firstDilation !== undefined) && {
      firstDilation: times(firstDilation ?? dilation, before),
    };
    return { dilation: times(dilation, after), ...first };
  }
  if (before === 1) return {};
  if (options.has('dilation')) {
    const pads = padding !== undefined && { padding: widened(padding, before) };
    return { dilation: times(dilation, before), ...pads };
  }
  throw cannot(call, 'windows, and no dilation');
}

type Windows = Pick<ResidualOptions, 'dilation' | 'firstDilation' | 'padding'>;

function times(dilation: NumberOrPair, factor: number): NumberOrPair {
  const [height, width] = pairOf('dilation', dilation);
  return height === width ? height * factor : [height * factor, width * factor];
}

/** Of a number of pixels, as many times more; the other paddings follow the kernel by themselves. */
function widened(padding: Padding, factor: number): Padding {
  if (typeof padding === 'string') return padding;
  if (typeof padding === 'number') return padding * factor;
  const [[top, bottom], [left, right]] = padding;
  return [
    [top * factor, bottom * factor],
    [left * factor, right * factor],
  ];
}

const cannot = ({ definition }: BlockCall, what: string): ConfigError =>
  new ConfigError({
    rule: `${definition.type} has ${what}, so the maps cannot be kept from getting smaller here`,
    remedy: 'Ask for a larger output stride.',
  });

interface Look {
  readonly options: ReadonlySet<string>;
  readonly field: ReceptiveField;
  /** Whether windows follow its stride. */
  readonly goesOn: boolean;
}

/** What a block sees and how it strides, by itself. A cell's previous map has strides of its own, and is left out. */
function look(call: BlockCall, inputs: readonly Node[]): Look {
  const seen = call.definition.isCell ? inputs.slice(0, 1) : inputs;
  const drawing = drawBlock(
    call,
    seen.map(({ shape }) => shape),
  );
  const { steps, output } = trace(drawing);
  const fields = receptiveFields(steps);
  const goesOn = steps.some(({ node, inputs: [source] }) => {
    const window = node.operation.window?.(node.attributes);
    return window?.size.some((size, axis) => size > 1 && fields.get(source!)!.stride[axis]! > 1);
  });
  return { options: drawing.options, field: fields.get(output)!, goesOn };
}
