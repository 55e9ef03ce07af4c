// The fixtures with their types. Activations are NHWC; weights and their gradients have torch's names, shapes and
// order (fill.ts: fromTorch). README.md tells what each file holds and how it is made.

import blocks from './blocks.json';
import cells from './cells.json';
import classics from './classics.json';
import dense from './dense.json';
import { fill, fromTorch } from './fill';
import inception from './inception.json';
import inceptionResNet from './inceptionResNet.json';
import resnet18 from './names/resnet18.json';
import resnet20_cifar from './names/resnet20_cifar.json';
import resnet34 from './names/resnet34.json';
import resnet50 from './names/resnet50.json';
import resnext50_32x4d from './names/resnext50_32x4d.json';
import seresnet50 from './names/seresnet50.json';
import wide_resnet50_2 from './names/wide_resnet50_2.json';
import nets from './nets.json';
import ops from './ops.json';
import residual from './residual.json';
import training from './training.json';

export interface GoldenTensor {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** By torch's name, in torch's order; a gradient to the input is under `input`. */
export type Named<Value> = Readonly<Record<string, Value>>;

export interface GoldenRun {
  readonly output: GoldenTensor;
  /** Of sum(output · cotangent), where cotangent = `filledCotangent(output.shape)`. */
  readonly gradients: Named<GoldenTensor>;
}

/** A run in training, with the moving statistics after it. */
export interface GoldenTraining extends GoldenRun {
  readonly statistics: Named<GoldenTensor>;
}

export interface GoldenBlock {
  /** The block in words. */
  readonly what: string;
  /** The input's shape; its values are `filledInput(input)`. */
  readonly input: readonly number[];
  /** The weights' and statistics' shapes; the values are `filledWeights(weights)`. */
  readonly weights: Named<readonly number[]>;
  readonly eval: GoldenRun;
  readonly train: GoldenTraining;
}

/** One operation; the input and weights are filled as a block's. */
export interface GoldenOperation extends GoldenRun {
  /** By the names of this package; what is absent has stride 1, dilation 1, groups 1, no bias, no ceil mode. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly input: readonly number[];
  readonly weights: Named<readonly number[]>;
}

export interface GoldenNorm extends GoldenOperation {
  /** With the batch's statistics, which move the moving ones; else with the moving ones. */
  readonly training: boolean;
  /** The moving statistics after the run. */
  readonly statistics: Named<GoldenTensor>;
}

/** A large tensor in brief. */
export interface GoldenSketch {
  readonly shape: readonly number[];
  /** √Σ value². */
  readonly norm: number;
  /** Σ value · cotangent, with `filledCotangent(shape)`: knows every value's place. */
  readonly checksum: number;
  /** The first 16 values. */
  readonly first: readonly number[];
}

export interface GoldenNet {
  readonly source: string;
  readonly input: readonly number[];
  /** Trainable ones, without moving statistics. */
  readonly parameters: number;
  /** After the stem's pooling and each stage, by torch's name: `maxpool`, `layer1` … */
  readonly stages: Named<GoldenSketch>;
  /** After global average pooling. */
  readonly feature: GoldenSketch;
  readonly logits: GoldenSketch & { readonly argmax: number };
}

/** Twenty steps of training by one optimizer, each on another batch. */
export interface GoldenSteps {
  /** Of each step, the penalties of the regularizers included. */
  readonly losses: readonly number[];
  /** Some weights and moving statistics after the first few steps. */
  readonly weights: Named<GoldenTensor>;
}

export const goldenBlocks: Readonly<Record<keyof typeof blocks, GoldenBlock>> = blocks;

/** Cells of NASNet-A, and stages of Genetic CNN. */
export const goldenCells: Readonly<Record<keyof typeof cells, GoldenBlock>> = cells;

/** The units of LeNet-5, VGG and Network in Network. */
export const goldenClassics: Readonly<Record<keyof typeof classics, GoldenBlock>> = classics;

/** Dense blocks and transitions, highway layers, stochastic depth. */
export const goldenDense: Readonly<Record<keyof typeof dense, GoldenBlock>> = dense;

/** Modules of GoogLeNet, BN-Inception and Inception-v3. */
export const goldenInception: Readonly<Record<keyof typeof inception, GoldenBlock>> = inception;

/** Modules of Inception-v4 and Inception-ResNet. */
export const goldenInceptionResNet: Readonly<Record<keyof typeof inceptionResNet, GoldenBlock>> =
  inceptionResNet;

/** Units of pre-activation and wide ResNets and ResNeXt, the five orders, and squeeze-and-excitation in all its places. */
export const goldenResidual: Readonly<Record<keyof typeof residual, GoldenBlock>> = residual;

export const goldenOps: {
  readonly conv: Named<GoldenOperation>;
  readonly dense: Named<GoldenOperation>;
  readonly maxPool: Named<GoldenOperation>;
  readonly averagePool: Named<GoldenOperation>;
  readonly globalPool: Named<GoldenOperation>;
  readonly norm: Named<GoldenNorm>;
  /** Alpha multiplies the plain sum of squares. */
  readonly localResponseNorm: Named<GoldenOperation>;
  /** All kinds on one grid of values, which is stored; softmax is over the last axis. */
  readonly activation: { readonly input: GoldenTensor; readonly kinds: Named<GoldenRun> };
  /** timm's width of a squeeze-and-excitation's middle for a number of channels, at a reduction of 16. */
  readonly squeezeWidths: readonly (readonly number[])[];
} = ops;

export const goldenNets: Readonly<Record<keyof typeof nets, GoldenNet>> = nets;

/** The training of a small net, which test/support/trainingNet.ts has too. */
export const goldenTraining: {
  /** The net's. */
  readonly seed: number;
  /** Of each batch. */
  readonly input: readonly [batch: number, height: number, width: number, channels: number];
  readonly classes: number;
  /** After how many steps the weights are stored. */
  readonly compared: number;
  readonly weights: Named<readonly number[]>;
  /** The first step's mask of dropout for the first image, in NHWC order. */
  readonly mask: readonly number[];
  readonly runs: Readonly<Record<keyof typeof training.runs, GoldenSteps>>;
} = { ...training, input: training.input as [number, number, number, number] };

/** Every weight and statistic of a net, by torch's name, in torch's order and shape. */
export const goldenNames: Readonly<Record<keyof typeof nets, Named<readonly number[]>>> = {
  resnet18,
  resnet34,
  resnet50,
  resnext50_32x4d,
  wide_resnet50_2,
  seresnet50,
  resnet20_cifar,
};

/** The values of every fixture's input. */
export const filledInput = (shape: readonly number[]): Float32Array => fill('input', shape, 'activation');

/** What an output is multiplied by, value by value, before it is summed for the gradients. */
export const filledCotangent = (shape: readonly number[]): Float32Array =>
  fill('cotangent', shape, 'activation');

/** The filled weights in this package's layout, by torch's name. */
export const filledWeights = (
  weights: Named<readonly number[]>,
): Named<{ shape: number[]; values: Float32Array }> =>
  Object.fromEntries(
    Object.entries(weights).map(([name, shape]) => [name, fromTorch(shape, fill(name, shape))]),
  );
