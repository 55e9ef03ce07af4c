// A convolution in groups and its gradient by the input on WebGPU, with any stride, dilation and padding (also negative):
// one dispatch each, with what follows a convolution in it; narrow groups take a second one for the gradient, which
// transposes the filter.

import type * as tf from '@tensorflow/tfjs-core';
import { isHalfPrecision } from '../../webgpu/backend';
import { type Choice, choose } from '../../webgpu/choices';
import { folded, run } from '../../webgpu/shader';
import type { FusedAttributes, FusedInputs } from '../fused';
import type { InputGradientAttributes } from '../inputGradient';
import type { NormalisedAttributes, NormalisedInputs } from '../normalised';
import { outputShape, type Sliding } from '../spec';
import {
  type ConvolutionForm,
  formFor,
  type Patches,
  patchVariant,
  stripVariant,
  suits,
  tilesOf,
} from './convolutionForms';
import { convolutionPatches, type PatchVariant } from './convolutionPatches';
import { convolutionPlain, plainWorkgroup } from './convolutionPlain';
import { convolutionRegisters, registersWorkgroup } from './convolutionRegisters';
import { convolutionStrips, type StripVariant, stripsWorkgroup } from './convolutionStrips';
import { convolutionTiles } from './convolutionTiles';
import { type Epilogue, epilogueFloats, epilogueInputs, epilogueVariant, noEpilogue } from './epilogue';
import { cut } from './filterIntegers';
import { elementOf } from './form';
import {
  isFilled,
  isTileName,
  type Tile,
  type TileName,
  tileCount,
  tileNameFor,
  tileNames,
  tiles,
} from './tiles';
import { transposedFilter } from './transposedFilter';
import { type Sweep, windowIntegers } from './window';
import { wordsOf } from './wordsOf';

type Map4D = tf.Tensor4D;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export const convolutionOnWebGPU = (inputs: { x: Map4D; filter: Map4D }, sliding: Sliding): Map4D =>
  convolveAndFinishOnWebGPU(inputs, { ...sliding, activation: 'linear' });

/** The same and, in the same dispatch, activation(that + bias + residual). */
export function convolveAndFinishOnWebGPU(
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
  form?: ConvolutionForm,
): Map4D {
  return sweepForward(x, filter, sliding, { bias, residual, activation }, form);
}

/** The same with batch norm by given statistics in place of a bias. */
export function normaliseAndFinishOnWebGPU(
  { x, filter, residual, ...vectors }: NormalisedInputs,
  { activation, epsilon, ...sliding }: NormalisedAttributes,
  form?: ConvolutionForm,
): Map4D {
  return sweepForward(x, filter, sliding, { norm: { vectors, epsilon }, residual, activation }, form);
}

function sweepForward(
  x: Map4D,
  filter: Map4D,
  sliding: Sliding,
  epilogue: Epilogue,
  form?: ConvolutionForm,
): Map4D {
  const sweep: Sweep = {
    direction: 'forward',
    source: x.shape,
    result: outputShape(x.shape, filter.shape, sliding),
    filter: filter.shape,
    groups: x.shape[3] / filter.shape[2],
    sliding,
  };
  return sweepBy(form ?? chosenFor(sweep), x, filter, sweep, epilogue);
}

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C/groups, O]` give `[N, H, W, C]`. */
export function inputGradientOnWebGPU(
  { dy, filter }: { dy: Map4D; filter: Map4D },
  { inputShape: result, ...sliding }: InputGradientAttributes,
  form?: ConvolutionForm,
): Map4D {
  const sweep: Sweep = {
    direction: 'inputGradient',
    source: dy.shape,
    result,
    filter: filter.shape,
    groups: result[3] / filter.shape[2],
    sliding,
  };
  return sweepBy(form ?? chosenFor(sweep), dy, filter, sweep, noEpilogue);
}

/** A form, with the size of its tiles if it has any. */
type SizedForm = Exclude<ConvolutionForm, 'tiles'> | TileName;

const sweepBy = (form: ConvolutionForm | SizedForm, ...sweep: Parameters<Sweeper>): Map4D =>
  isTileName(form) ? inTiles(tiles[form])(...sweep) : sweepers[form](...sweep);

const chosenFor = (sweep: Sweep) =>
  choose(
    () => formFor(sweep),
    () => choiceFor(sweep),
  );

/** The forms for a sweep, to be timed against each other. */
function choiceFor(sweep: Sweep): Choice<SizedForm> {
  const { direction, source, result, filter, sliding } = sweep;
  const { rowCount, columnCount, slices } = windowIntegers(sweep);
  return {
    kernel: direction === 'forward' ? 'convolution' : 'input gradient',
    shape: wordsOf(direction === 'forward' ? source : result, filter, sliding),
    forms: [...(Object.keys(sweepers) as ConvolutionForm[]).filter((form) => form !== 'tiles'), ...tileNames],
    byRule() {
      const form = formFor(sweep);
      return form === 'tiles' ? tileNameFor(rowCount, columnCount, slices) : form;
    },
    suits: (form) => (isTileName(form) ? isFilled(form, columnCount) : suits(sweep, form)),
    operands: [source, filter],
    compute: ([source, filter], form) => sweepBy(form, source as Map4D, filter as Map4D, sweep, noEpilogue),
  };
}

/** How many pixels of the result an invocation has in registers, and how many vectors of four of its channels. */
const mostInRegisters = { pixels: 8, vectors: 4 };

type Sweeper = (source: Map4D, filter: Map4D, sweep: Sweep, epilogue: Epilogue) => Map4D;

const names = { forward: 'TfjsBlocksConv2D', inputGradient: 'TfjsBlocksConv2DInputGradient' } as const;

const sweepers: Readonly<Record<ConvolutionForm, Sweeper>> = {
  plain(source, filter, sweep, epilogue) {
    const { direction, result: shape } = sweep;
    const [result] = run({
      name: `${names[direction]}Plain`,
      variant: { direction, epilogue: epilogueVariant(epilogue) },
      inputs: { source: [source], filterValues: [filter], ...epilogueInputs(epilogue, false) },
      outputs: { result: [shape] },
      integers: windowIntegers(sweep),
      floats: epilogueFloats(epilogue),
      workgroups: folded(Math.ceil((shape[0] * shape[1] * shape[2] * shape[3]) / plainWorkgroup)),
      source: convolutionPlain,
    });
    return result as Map4D;
  },

  registers(source, filter, sweep, epilogue) {
    const { direction, result: shape } = sweep;
    const integers = windowIntegers(sweep);
    const { rowCount, columnCount, groupChannels, slices } = integers;
    const isWhole = columnCount % 4 === 0;
    const depth = groupChannels % 2 === 0 ? 2 : 1;
    const { pixels } = mostInRegisters;
    const vectors = Math.min(mostInRegisters.vectors, Math.ceil(columnCount / 4));
    const blocks = Math.ceil(rowCount / pixels) * Math.ceil(columnCount / (4 * vectors));
    const [result] = run({
      name: `${names[direction]}Registers`,
      variant: { direction, pixels, vectors, depth, isWhole, epilogue: epilogueVariant(epilogue) },
      inputs: {
        source: [source],
        filterValues: [filter, elementOf(direction === 'forward' && isWhole)],
        ...epilogueInputs(epilogue, isWhole),
      },
      outputs: { result: [shape, elementOf(isWhole)] },
      integers,
      floats: epilogueFloats(epilogue),
      workgroups: folded(Math.ceil((slices * blocks) / registersWorkgroup)),
      source: convolutionRegisters,
    });
    return result as Map4D;
  },

  tiles: inTiles(),

  strips(source, filter, sweep, epilogue) {
    const { direction, result: shape, groups } = sweep;
    const variant: StripVariant = { ...stripVariant(sweep), epilogue: epilogueVariant(epilogue) };
    const { isWhole } = variant;
    const tiles = tilesOf(sweep, variant);
    const sideBySide = shape[0] * tiles.tileColumns * Math.ceil(shape[3] / 4);
    const strips = cut(tiles.tileRows, Math.min(tiles.tileRows / fewestRows, enoughStrips / sideBySide));
    const byResult = direction === 'forward' ? filter : transposedFilter(filter, groups);
    const [result] = run({
      name: `${names[direction]}Strips`,
      variant,
      inputs: {
        source: [source],
        filterValues: [byResult, elementOf(isWhole)],
        ...epilogueInputs(epilogue, isWhole),
      },
      outputs: { result: [shape, elementOf(isWhole)] },
      integers: { ...windowIntegers(sweep), ...tiles, strips: strips.parts, stripRows: strips.length },
      floats: epilogueFloats(epilogue),
      workgroups: folded(Math.ceil((sideBySide * strips.parts) / stripsWorkgroup)),
      source: convolutionStrips,
    });
    return result as Map4D;
  },

  largePatches: inPatches('largePatches'),
  smallPatches: inPatches('smallPatches'),
};

/** In tiles of a size, or of the one that the result asks for. */
function inTiles(size?: Tile): Sweeper {
  return (source, filter, sweep, epilogue) => {
    const { direction, result: shape } = sweep;
    const integers = windowIntegers(sweep);
    const { rowCount, columnCount, groupChannels, slices } = integers;
    const isWholeSource = groupChannels % 4 === 0;
    const isWholeResult = columnCount % 4 === 0;
    const tile = size ?? tiles[tileNameFor(rowCount, columnCount, slices)];
    const isWholeFilter = direction === 'forward' ? isWholeResult : isWholeSource;
    const [result] = run({
      name: `${names[direction]}Tiles`,
      variant: {
        direction,
        tile,
        isWholeSource,
        isWholeResult,
        isHalf: isHalfPrecision(),
        epilogue: epilogueVariant(epilogue),
      },
      inputs: {
        source: [source, elementOf(isWholeSource)],
        filterValues: [filter, elementOf(isWholeFilter)],
        ...epilogueInputs(epilogue, isWholeResult),
      },
      outputs: { result: [shape, elementOf(isWholeResult)] },
      integers,
      floats: epilogueFloats(epilogue),
      workgroups: folded(slices * tileCount(tile, rowCount, columnCount)),
      source: convolutionTiles,
    });
    return result as Map4D;
  };
}

/** Strips that keep all processors of an adapter busy to the end; and how long one must be to be worth its filter. */
const enoughStrips = 256;
const fewestRows = 7;

function inPatches(form: Patches): Sweeper {
  return (source, filter, sweep, epilogue) => {
    const { direction, result: shape, groups } = sweep;
    const variant: PatchVariant = {
      ...patchVariant(sweep, form),
      epilogue: epilogueVariant(epilogue),
    };
    const { vectors, isWhole, readsVectors, workgroup } = variant;
    const tiles = tilesOf(sweep, variant);
    const byResult = direction === 'forward' ? filter : transposedFilter(filter, groups);
    const blocks = Math.ceil(shape[3] / (4 * vectors));
    const [result] = run({
      name: `${names[direction]}Patches`,
      variant,
      inputs: {
        source: [source, elementOf(readsVectors)],
        filterValues: [byResult, elementOf(isWhole)],
        ...epilogueInputs(epilogue, isWhole),
      },
      outputs: { result: [shape, elementOf(isWhole)] },
      integers: { ...windowIntegers(sweep), ...tiles },
      floats: epilogueFloats(epilogue),
      workgroups: folded(Math.ceil((shape[0] * tiles.tileRows * tiles.tileColumns * blocks) / workgroup)),
      source: convolutionPatches,
    });
    return result as Map4D;
  };
}
