// A product of matrices in tiles, for GPUs. A convolution and both of its gradients are such products, but that one
// matrix (here the left) is not stored: it is gathered from a map while it is read.
//
//   result[row, column] = Σ k  left[row, k] · right[k, column]
//
// A workgroup makes a tile of the result, an invocation 4×4 of it. In steps of 16 along the sum, the workgroup reads a
// strip of both matrices into workgroup memory, a vec4 at a time and side by side, and every value is used by 64 or so.
//
//   tile               64×64    32×32    64×16
//   invocations          256       64       64
//   workgroup memory   8 KiB    4 KiB    5 KiB    of the 16 KiB that every adapter has
//   global memory       0.13     0.25     0.31    bytes for each multiply-add: 4·(1/columns + 1/rows)
//   workgroup memory       2        2        2    bytes for each multiply-add: a vec4 for 8
//
// Accumulators are 16 registers an invocation, operands 32, and addresses some 20: under 80, so a multiprocessor with
// 64 Ki registers holds three workgroups of 256 invocations or more, and hides the reading of one behind the products
// of another. (The functions that read have `&` in place of `&&` for the sake of software adapters, which run this form
// in tests: see convolutionRegisters.)
//
// In half precision, workgroup memory has vectors of 8 bytes in place of 16, and half the traffic. An operand then has 11
// bits, an error of up to 2⁻¹¹ of its size; products and sums are in single precision all the same. Beyond 65,504 it is
// infinite, and below 6·10⁻⁸ it is zero.

import { each } from './each';

/** Rows and columns of a tile. */
export type Tile = readonly [rows: number, columns: number];

/** The sizes that there are. */
export const tiles = {
  tiles64x64: [64, 64],
  tiles32x32: [32, 32],
  tiles64x16: [64, 16],
} as const satisfies Readonly<Record<string, Tile>>;

export type TileName = keyof typeof tiles;
export const tileNames = Object.keys(tiles) as TileName[];

/** The tile for a result of so many rows and columns, `slices` times. */
export function tileNameFor(rows: number, columns: number, slices: number): TileName {
  if (columns <= 16) return 'tiles64x16';
  const large = Math.ceil(rows / 64) * Math.ceil(columns / 64) * slices;
  return columns > 32 && large >= fewWorkgroups ? 'tiles64x64' : 'tiles32x32';
}

export const isTileName = (form: string): form is TileName => form in tiles;

/** Whether a tile is not mostly empty columns. */
export const isFilled = (name: TileName, columns: number): boolean =>
  name === 'tiles64x16' || tiles[name][1] < 2 * columns;

/** Fewer workgroups leave a large GPU idle: it runs a hundred or so, several times over. */
const fewWorkgroups = 128;

export function tileCount([tileRows, tileColumns]: Tile, rows: number, columns: number): number {
  return Math.ceil(rows / tileRows) * Math.ceil(columns / tileColumns);
}

export interface Product {
  readonly tile: Tile;
  /** Whether four values that are read at once follow each other along the sum, or across it. */
  readonly left: 'along' | 'across';
  readonly right: 'along' | 'across';
  /** Whether workgroup memory has values in half precision. */
  readonly isHalf: boolean;
  /**
   * Defines `leftAt(row)`, all that is known of a row (or of four, from this one) before the sum begins, and
   * `leftValues(that, k, end) -> vec4<f32>`; the same for columns of the right; and `write(slice, row, column, vec4<f32>)`.
   * What is read from `end` on must be zero.
   */
  readonly declarations: string;
  /** Statements that define `start` and `end` of the sum from `slice`, one of several results or parts of a sum. */
  readonly slice: string;
}

/** How far a step goes along the sum. */
const depth = 16;

/** The whole shader below the bindings; it reads `uniforms.slices`. */
export function tiledProduct(product: Product): string {
  const [rows, columns] = product.tile;
  const invocations = (rows / 4) * (columns / 4);
  const kept = product.isHalf ? half : single;
  const left = strip('left', 'firstRow', 'ownRows', product.left, rows, invocations, kept);
  const right = strip('right', 'firstColumn', 'ownColumns', product.right, columns, invocations, kept);
  return `${kept.directive}${product.declarations}
var<workgroup> leftTile : array<${kept.vector}, ${(depth / 4) * rows}>;
var<workgroup> rightTile : array<${kept.vector}, ${(depth / 4) * columns}>;

@compute @workgroup_size(${invocations})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) index : u32) {
  let local = i32(index);
  let tile = i32(workgroup.x + workgroup.y * workgroups.x);
  let rowTiles = (uniforms.rowCount + ${rows - 1}) / ${rows};
  let columnTiles = (uniforms.columnCount + ${columns - 1}) / ${columns};
  let slice = tile / (rowTiles * columnTiles);
  if (slice >= uniforms.slices) { return; }
  let firstRow = tile / columnTiles % rowTiles * ${rows};
  let firstColumn = tile % columnTiles * ${columns};
  let ownRows = local / ${columns / 4};
  let ownColumns = local % ${columns / 4};
${product.slice}
${left.places}
${right.places}
${each(4, (i) => `  var sum${i} = vec4<f32>();`)}
  for (var k = start; k < end; k += ${depth}) {
${left.reads}
${right.reads}
    workgroupBarrier();
    for (var step = 0; step < ${depth / 4}; step++) {
${left.operands}
${right.operands}
${each(4, (j) => {
  const across =
    product.right === 'across'
      ? `right${j}`
      : `vec4<f32>(right0[${j}], right1[${j}], right2[${j}], right3[${j}])`;
  return `      let across${j} = ${across};
${each(4, (i) => `      sum${i} += ${product.left === 'along' ? `left${i}[${j}]` : `left${j}[${i}]`} * across${j};`)}`;
})}
    }
    workgroupBarrier();
  }
${each(4, (i) => `  write(slice, firstRow + 4 * ownRows + ${i}, firstColumn + 4 * ownColumns, sum${i});`)}
}`;
}

/** How vectors are kept in workgroup memory: what they are put in and taken out by. */
interface Kept {
  readonly directive: string;
  readonly vector: string;
  readonly put: (value: string) => string;
  readonly take: (place: string) => string;
}

const single: Kept = { directive: '', vector: 'vec4<f32>', put: (value) => value, take: (place) => place };

const half: Kept = {
  directive: 'enable f16;\n',
  vector: 'vec4<f16>',
  put: (value) => `vec4<f16>(${value})`,
  take: (place) => `vec4<f32>(${place})`,
};

/**
 * The part of one matrix that a workgroup has in its memory. Neighbouring invocations read neighbouring vectors from the
 * buffer, and neighbouring ones from workgroup memory: there, vectors along the sum lie with the first lines of all
 * fours in front, then the second ones, for an invocation works on a four of lines.
 */
function strip(
  side: 'left' | 'right',
  first: string,
  own: string,
  lie: 'along' | 'across',
  extent: number,
  invocations: number,
  kept: Kept,
): { places: string; reads: string; operands: string } {
  const fours = extent / 4;
  const steps = depth / 4;
  const reads = (steps * extent) / invocations;
  const vector = (read: number) => `(local + ${read * invocations})`;
  const line = (read: number) =>
    lie === 'along' ? `${vector(read)} / ${steps}` : `${vector(read)} % ${fours} * 4`;
  const k = (read: number) =>
    lie === 'along' ? `${vector(read)} % ${steps} * 4` : `${vector(read)} / ${fours}`;
  const place = (read: number) =>
    lie === 'along'
      ? `${vector(read)} % ${steps} * ${extent} + ${vector(read)} / ${steps} % 4 * ${fours} + ${vector(read)} / ${4 * steps}`
      : vector(read);
  return {
    places: each(reads, (read) => `  let ${side}At${read} = ${side}At(${first} + ${line(read)});`),
    reads: each(
      reads,
      (read) =>
        `    ${side}Tile[${place(read)}] = ${kept.put(`${side}Values(${side}At${read}, k + ${k(read)}, end)`)};`,
    ),
    operands: each(4, (i) => {
      const place =
        lie === 'along'
          ? `step * ${extent} + ${i * fours} + ${own}`
          : `(4 * step + ${i}) * ${fours} + ${own}`;
      return `      let ${side}${i} = ${kept.take(`${side}Tile[${place}]`)};`;
    }),
  };
}
