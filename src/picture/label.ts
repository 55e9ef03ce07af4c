// What a box says, in a few short words: `conv 3×3, 64 /2` is a 3×3 convolution to 64 channels with a stride of 2.

import { isBlock } from '../graph/block';
import type { Node } from '../graph/node';
import { channelsOf, type NumberOrPair, pairOf } from '../graph/shape';

/** What is drawn alike: the class of a box in the picture. */
export type Kind =
  | 'input'
  | 'output'
  | 'conv'
  | 'norm'
  | 'act'
  | 'pool'
  | 'dense'
  | 'add'
  | 'multiply'
  | 'concat'
  | 'block'
  | 'other';

const kinds: Readonly<Record<string, Kind>> = {
  input: 'input',
  conv2d: 'conv',
  partialConv: 'conv',
  batchNorm: 'norm',
  localResponseNorm: 'norm',
  activation: 'act',
  maxPool: 'pool',
  averagePool: 'pool',
  globalPool: 'pool',
  dense: 'dense',
  add: 'add',
  multiply: 'multiply',
  product: 'multiply',
  concat: 'concat',
  block: 'block',
};

/** How the node is drawn. */
export const kindOf = ({ operation }: Node): Kind => kinds[operation.name] ?? 'other';

/** The attributes that labels look at; which of them a node has is its operation's affair. */
interface Told {
  readonly kind?: string;
  readonly groups?: number;
  readonly rate?: number;
  readonly factor?: number;
  readonly pads?: readonly (readonly number[])[];
  readonly channels?: readonly number[];
}

/** The words in the node's box. */
export function labelOf(node: Node): string {
  if (isBlock(node)) return blockLabel(node.attributes.call.definition.type, node.attributes.call.config);
  const { kind, groups, rate, factor, pads, channels } = node.attributes as Told;
  const window = node.operation.window?.(node.attributes);
  const slides = window ? ` ${window.size.join('×')}` : '';
  const steps = window ? strideLabel(window.stride) : '';
  switch (node.operation.name) {
    case 'conv2d': {
      const dilation = window!.dilation.some((step) => step > 1)
        ? `, dilation ${pair(window!.dilation)}`
        : '';
      return `conv${slides}, ${channelsOf(node.shape)}${groupsLabel(groups)}${dilation}${steps}`;
    }
    case 'batchNorm':
      return 'norm';
    case 'activation':
      return kind!;
    case 'globalPool':
      return `global ${kind} pool`;
    case 'dense':
      return `dense ${channelsOf(node.shape)}`;
    case 'scale':
      return `× ${factor}`;
    case 'pad': {
      const zeros = channels!.reduce((sum, side) => sum + side, 0);
      const sides = pads!.flat();
      const border = sides.every((side) => side === sides[0]) ? `${sides[0]}` : sides.join(' ');
      return ['pad', ...(sides.some(Boolean) ? [border] : []), ...(zeros ? [`+${zeros} channels`] : [])].join(
        ' ',
      );
    }
    default:
      return (
        words(node.operation.name) +
        slides +
        (rate === undefined ? '' : ` ${Number(rate.toPrecision(3))}`) +
        steps
      );
  }
}

/** `BottleneckBlock 256, 32 groups /2`; a block without `filters` says its first numbers by name. */
function blockLabel(
  type: string,
  { filters, kernelSize, groups, kind, se, stride, ...others }: Readonly<Record<string, unknown>>,
): string {
  const window =
    kernelSize === undefined ? '' : ` ${pairOf('kernelSize', kernelSize as NumberOrPair).join('×')},`;
  const numbers = Object.entries(others).filter(
    ([name, value]) => typeof value === 'number' && value !== 0 && !small.test(name),
  );
  const size =
    typeof filters === 'number'
      ? `${window} ${filters}${groupsLabel(groups)}`
      : numbers
          .slice(0, 2)
          .map(([name, value]) => `, ${words(name)} ${value}`)
          .join('');
  const letter = typeof kind === 'string' ? ` ${kind}` : '';
  return type + letter + size + (se ? ', SE' : '') + strideLabel(stride as NumberOrPair | undefined);
}

/** Numbers that a label leaves out: those of norms and gates, and widths of single branches. */
const small = /^(eps|momentum|version|gateBias|scale|.)$|filters|\d/i;

const groupsLabel = (groups: unknown = 1): string => (groups === 1 ? '' : `, ${groups} groups`);

function strideLabel(stride: NumberOrPair = 1): string {
  const steps = pair(stride);
  return steps === '1' ? '' : ` /${steps}`;
}

/** `2` for both directions, or `2×1`. */
const pair = (value: NumberOrPair): string =>
  typeof value === 'number' ? `${value}` : value[0] === value[1] ? `${value[0]}` : value.join('×');

/** `maxPool` → `max pool`. */
const words = (name: string): string => name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
