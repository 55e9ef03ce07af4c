// The picture of any net or block, for people: read it from the top down.

import { ConfigError, didYouMean, numberIn, within } from '../check';
import { type BlockCall, drawBlock, isBlock } from '../graph/block';
import type { Drawing } from '../graph/drawing';
import { checkShape, type Shape } from '../graph/shape';
import { type Box, figureOf, isStroke, pathOf, times } from './figure';
import { layoutOf } from './layout';
import { svgOf } from './svg';

export interface PictureOptions {
  /**
   * Blocks drawn by their inside, in a frame: all (true), or those of these names. A stage's name stands for all of its
   * blocks; `layer1.0/se` is the block `se` inside of `layer1.0`. Default none: each block is one box.
   */
  expand?: boolean | readonly string[];
  /** Whether equal blocks in a row are drawn once, as `×5`. Default true. */
  fold?: boolean;
  /** The picture's width in CSS pixels; its height follows. Default what its content needs. */
  width?: number;
  /** What screen readers call it. Default the block's type, or 'drawing'. */
  title?: string;
}

/**
 * The picture of a block, or of a drawing, as SVG: operations from the top down, branches side by side, a shape wherever
 * it changes.
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
    if (width !== undefined) numberIn('width', width, 1, Number.POSITIVE_INFINITY);
    const figure = figureOf(drawing, { expands: expansion(options.expand ?? false, drawing), fold });
    return svgOf(layoutOf(figure), title, figure.map(spoken).join('; '), width);
  });
}

const spoken = ({ label, count }: Box): string => label + times(count);

/** Whether the block at a path is drawn by its inside. @throws ConfigError for a name that no block has. */
function expansion(expand: boolean | readonly string[], drawing: Drawing): (path: string) => boolean {
  if (typeof expand === 'boolean') return () => expand;
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
