// The picture of any net or block, for people: read it from the top down.

import { ConfigError, didYouMean, numberIn, oneOf, positiveInt, trueOrFalse, within } from '../check';
import { type BlockCall, drawBlock, isBlock } from '../graph/block';
import type { Drawing } from '../graph/drawing';
import type { Node } from '../graph/node';
import { checkShape, type Shape } from '../graph/shape';
import { figureOf, pathOf, spoken } from './figure';
import { isStroke } from './folds';
import { type Theme, themes } from './style';
import { svgOf } from './svg';

/** Options of `toSVG`. */
export interface PictureOptions {
  /**
   * Blocks drawn by their inside, in a frame: all (true), those of these names, or the first levels of them (1: the
   * blocks of the net, 2: those inside of them, too …). A stage's name stands for all of its blocks; `layer1.0/se` is
   * the block `se` inside of `layer1.0`. Default none: each block is one box.
   */
  expand?: boolean | number | readonly string[];
  /**
   * Whether what is equal in a row is drawn once, as `×5`: blocks as a pile, several operations in a frame. What differs
   * only in its share of stochastic depth, or in how many channels come in, is equal. Default true.
   */
  fold?: boolean;
  /** Where it goes from the input: `'down'`, or `'right'` as wide figures do. Default `'down'`. */
  direction?: 'down' | 'right';
  /** Whether a convolution is one box with the norm and the activation that follow it. Default false. */
  compact?: boolean;
  /** Whether the kinds of boxes in the picture are listed below it, with their colours. Default false. */
  legend?: boolean;
  /** Its colours; `'auto'` follows the reader's preference. Default `'auto'`. */
  theme?: Theme;
  /** The names of places where features come out, written beside them. Default those of the net, if it is one. */
  taps?: ReadonlyMap<string, Node>;
  /** The picture's width in CSS pixels; its height follows. Default what its content needs. */
  width?: number;
  /** What screen readers call it. Default the block's type, or 'drawing'. */
  title?: string;
}

/**
 * The picture of a block, or of a drawing, as SVG: operations from the top down, or to the right; branches side by side, a shape wherever
 * it changes, and stages with their names on the left.
 *
 * @param what A block with its configuration, to be drawn for `options.input`; or a drawing.
 * @throws ConfigError for a block that cannot be drawn for this input, or a name in `expand` that there is not.
 * @example toSVG(residualBlock({ filters: 64 }), { input: [56, 56, 64] })
 */
export function toSVG(what: BlockCall, options: PictureOptions & { input: Shape }): string;
export function toSVG(what: Drawing, options?: PictureOptions): string;
export function toSVG(what: BlockCall | Drawing, options: PictureOptions & { input?: Shape } = {}): string {
  return within('toSVG', () => {
    const isCall = 'definition' in what;
    const drawing = isCall ? drawBlock(what, [checkShape('input', options.input)]) : what;
    const { title = isCall ? what.definition.type : 'drawing', fold = true, width } = options;
    const { compact = false, legend = false, theme = 'auto', direction = 'down', taps = new Map() } = options;
    if (width !== undefined) numberIn('width', width, 1, Number.POSITIVE_INFINITY);
    const figure = figureOf(drawing, {
      expands: expansion(options.expand ?? false, drawing),
      fold,
      compact: trueOrFalse('compact', compact),
      taps: new Map([...taps].map(([name, node]) => [node, name])),
    });
    return svgOf(figure, {
      ...{ title, width },
      description: figure.map(spoken).join('; '),
      theme: oneOf('theme', theme, themes),
      legend: trueOrFalse('legend', legend),
      turns: oneOf('direction', direction, ['down', 'right']) === 'right',
    });
  });
}

/** Whether the block at a path is drawn by its inside. @throws ConfigError for a name that no block has. */
function expansion(
  expand: boolean | number | readonly string[],
  drawing: Drawing,
): (path: string) => boolean {
  if (typeof expand === 'boolean') return () => expand;
  if (typeof expand === 'number') {
    const levels = positiveInt('expand', expand);
    return (path) => path.split('/').length <= levels;
  }
  const paths = blockPaths(drawing);
  const names = new Set(
    paths.flatMap((path) => [...path.matchAll(/\.|$/g)].map(({ index }) => path.slice(0, index))),
  );
  const unknown = expand.find((name) => !names.has(name));
  if (unknown !== undefined) {
    const known = paths.length === 0 ? 'No step is a block.' : `The blocks: ${paths.join(', ')}.`;
    const rule = `there is no block '${unknown}' to expand`;
    throw new ConfigError({ rule, remedy: didYouMean(unknown, names) ?? known });
  }
  const inStage = (path: string, name: string): boolean =>
    path.startsWith(`${name}.`) && !path.slice(name.length).includes('/');
  return (path) => expand.some((name) => path === name || inStage(path, name) || name.startsWith(`${path}/`));
}

/** The paths of all blocks that are more than a stroke, those inside of others included. */
const blockPaths = (drawing: Drawing, path = ''): readonly string[] =>
  drawing.nodes
    .filter(isBlock)
    .filter((node) => !isStroke(node))
    .flatMap((node) => {
      const own = pathOf(path, node.name);
      return [own, ...blockPaths(node.attributes.drawing, own)];
    });
