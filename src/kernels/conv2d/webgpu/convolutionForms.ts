// Which form a convolution, or its gradient by the input, gets on WebGPU, and how the tiles of those forms lie whose shaders
// are written for a window: the largest that are quick to compile.

import type { Pair } from '../../spatial';
import { isSoftware } from '../../webgpu/backend';
import { patchLoads } from './convolutionPatches';
import { type StripVariant, stripCosts } from './convolutionStrips';
import type { Geometry } from './sights';
import type { Sweep } from './window';

/**
 * `plain` is the sum that defines a convolution, for any shape. For software adapters there are `strips` where groups
 * have few channels, `largePatches` for other windows, and `registers` for a product of matrices; for GPUs `smallPatches`
 * where groups have few channels, and a product of matrices in `tiles`.
 */
export type ConvolutionForm = 'plain' | 'registers' | 'tiles' | 'strips' | 'largePatches' | 'smallPatches';

/** The form for the adapter of the current backend; one that is unknown counts as a GPU. */
export function formFor(sweep: Sweep, onSoftware = isSoftware()): ConvolutionForm {
  const { groups, result, filter } = sweep;
  const isWide = groups === 1 || result[3] / groups >= (onSoftware ? 16 : wideOnGPUs);
  if (!onSoftware) return isWide ? 'tiles' : suits(sweep, 'smallPatches') ? 'smallPatches' : 'plain';
  const isWindow = filter[0] * filter[1] > 1;
  if (isWindow && suits(sweep, 'strips')) return 'strips';
  const usesPatch = !isWide || (isWindow && seesManyTaps(sweep));
  if (usesPatch && suits(sweep, 'largePatches')) return 'largePatches';
  return isWide ? 'registers' : 'plain';
}

/**
 * From how many channels in a group on tiles pay: a patch is read through the cache as fast as a tile from workgroup
 * memory, and a tile for 16 channels saves little beyond.
 */
const wideOnGPUs = 32;

/** In the gradient, a stride leaves few taps to each pixel, and a wide filter takes its time to be transposed. */
const seesManyTaps = ({ direction, sliding: { stride } }: Sweep): boolean =>
  direction === 'forward' || stride[0] * stride[1] === 1;

/** Whether a form can have this sweep: what it writes out is quick to compile. */
export function suits(sweep: Sweep, form: ConvolutionForm): boolean {
  if (form === 'strips') return isShortStrip(stripVariant(sweep));
  return !isPatches(form) || patchLoads(patchVariant(sweep, form)) <= mostLoads;
}

/** How many values a step of a patch may load: more would be slow to compile. Windows of some 20 columns have more. */
const mostLoads = 120;

/** The same of a strip, for which products count too. */
const mostOfStrip = { loads: 48, products: 300 };

const isShortStrip = (variant: Omit<StripVariant, 'epilogue'>): boolean => {
  const { loads, products } = stripCosts(variant);
  return loads <= mostOfStrip.loads && products <= mostOfStrip.products;
};

/** Tiles of pixels for patches, the best first, and invocations of a workgroup. */
const patches = {
  largePatches: {
    tiles: [
      [4, 4],
      [4, 2],
      [2, 2],
      [1, 8],
      [1, 4],
      [1, 1],
    ],
    mostVectors: 2,
    readsVectors: false,
    workgroup: 16,
  },
  smallPatches: {
    tiles: [
      [1, 4],
      [1, 2],
      [1, 1],
    ],
    mostVectors: 1,
    readsVectors: true,
    workgroup: 64,
  },
} as const;

export type Patches = keyof typeof patches;

const isPatches = (form: ConvolutionForm): form is Patches => form in patches;

/** How the patches of this convolution lie, with the largest tile that is quick to compile and is half full at least. */
export function patchVariant(sweep: Sweep, form: Patches) {
  const { groups, source, result } = sweep;
  const { tiles, mostVectors, readsVectors, workgroup } = patches[form];
  const width = result[3] / groups;
  const isOneGroup = groups === 1 || width % 4 === 0;
  const variants = tiles
    .filter(
      ([rows, columns]) => 2 * Math.min(rows, result[1]) * Math.min(columns, result[2]) >= rows * columns,
    )
    .map((tile) => ({
      ...geometryOf(sweep, tile),
      vectors: width % 8 === 0 ? mostVectors : 1,
      isOneGroup,
      readsVectors: readsVectors && isOneGroup && (source[3] / groups) % 4 === 0,
      isWhole: result[3] % 4 === 0,
      workgroup,
    }));
  return variants.find((variant) => patchLoads(variant) <= mostLoads) ?? variants.at(-1)!;
}

/** How wide a strip is, the best first. */
const stripColumns = [4, 2];

/** How the strips of this convolution lie, the widest that is quick to compile. */
export function stripVariant(sweep: Sweep) {
  const { direction, groups, source, result, sliding } = sweep;
  const rows = direction === 'forward' ? 1 : sliding.stride[0];
  const variants = stripColumns.map((columns) => ({
    ...geometryOf(sweep, [rows, columns]),
    groupChannels: source[3] / groups,
    isOneGroup: groups === 1 || (result[3] / groups) % 4 === 0,
    isWhole: result[3] % 4 === 0,
  }));
  return variants.find(isShortStrip) ?? variants.at(-1)!;
}

/** A tile for this sweep, at least as large as the one that is asked for. */
function geometryOf({ direction, filter, sliding }: Sweep, tile: Pair): Geometry {
  const { stride, dilation, padding } = sliding;
  const isForward = direction === 'forward';
  return {
    direction,
    kernel: [filter[0], filter[1]],
    stride,
    dilation,
    phase: isForward ? [0, 0] : both((axis) => modulo(padding[axis][0], stride[axis])),
    // A line needs no phase of its rows: it finds out.
    tile: both((axis) =>
      isForward || (axis === 0 && tile[0] === 1)
        ? tile[axis]
        : Math.ceil(tile[axis] / stride[axis]) * stride[axis],
    ),
  };
}

/** The first row and column of the source that the first tile can see, and how many tiles there are. */
export function tilesOf({ direction, result, sliding: { stride, padding } }: Sweep, { tile }: Geometry) {
  const [tileRows, tileColumns] = both((axis) => Math.ceil(result[axis + 1]! / tile[axis]));
  const [firstRow, firstColumn] = both((axis) =>
    direction === 'forward' ? -padding[axis][0] : Math.floor(padding[axis][0] / stride[axis]),
  );
  return { tileRows, tileColumns, firstRow, firstColumn };
}

const both = (of: (axis: 0 | 1) => number): Pair => [of(0), of(1)];
const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;
