// The blocks as Layer classes, for `tf.sequential` and functional models of the user's own. Whatever is defined is
// registered for `tf.loadLayersModel`, the single strokes and the user's own blocks included.

import { bottleneckBlock } from '../blocks/bottleneckBlock';
import { convNormAct } from '../blocks/convNormAct';
import { denseBlock } from '../blocks/denseBlock';
import { geneticStage } from '../blocks/geneticStage';
import { highwayBlock } from '../blocks/highwayBlock';
import { inceptionAux } from '../blocks/inceptionAux';
import { inceptionBlock } from '../blocks/inceptionBlock';
import {
  inceptionResNetBlock,
  inceptionResNetReductionB,
  inceptionResNetStem,
} from '../blocks/inceptionResNet';
import { inceptionV2Block, inceptionV2Reduction } from '../blocks/inceptionV2';
import {
  inceptionA,
  inceptionB,
  inceptionC,
  inceptionD,
  inceptionE,
  inceptionV3Aux,
  inceptionV3Stem,
} from '../blocks/inceptionV3';
import {
  inceptionReductionA,
  inceptionV4A,
  inceptionV4B,
  inceptionV4C,
  inceptionV4ReductionB,
  inceptionV4Stem,
} from '../blocks/inceptionV4';
import { mlpConv } from '../blocks/mlpConv';
import { nasnetCell } from '../blocks/nasnetCell';
import { partialConv } from '../blocks/partialConv';
import { preActBlock } from '../blocks/preActBlock';
import { preActBottleneckBlock } from '../blocks/preActBottleneckBlock';
import { residualBlock } from '../blocks/residualBlock';
import { resNeXtBlock } from '../blocks/resNeXtBlock';
import { separableConv } from '../blocks/separableConv';
import { squeezeExcite } from '../blocks/squeezeExcite';
import { stochasticDepth } from '../blocks/stochasticDepth';
import { subsampling } from '../blocks/subsampling';
import { transitionBlock } from '../blocks/transitionBlock';
import { vggBlock } from '../blocks/vggBlock';
import { wideBlock } from '../blocks/wideBlock';
import { onBlockDefined } from '../graph/block';
import { layerOf } from './blockLayer';

/** Two 3×3 convolutions and a shortcut: `[N, H, W, C] → [N, H/stride, W/stride, filters]`. See `residualBlock`. */
export const ResidualBlock = layerOf(residualBlock);

/** A 1×1, a 3×3 and a 1×1 convolution and a shortcut: `[N, H, W, C] → [N, H/stride, W/stride, filters]`. */
export const BottleneckBlock = layerOf(bottleneckBlock);

/** Norms and activations before two 3×3 convolutions: `[N, H, W, C] → [N, H/stride, W/stride, filters]`. See `preActBlock`. */
export const PreActBlock = layerOf(preActBlock);

/** The same of three convolutions: `[N, H, W, C] → [N, H/stride, W/stride, filters]`. See `preActBottleneckBlock`. */
export const PreActBottleneckBlock = layerOf(preActBottleneckBlock);

/** The same of two, wider and with dropout: `[N, H, W, C] → [N, H/stride, W/stride, widen · filters]`. See `wideBlock`. */
export const WideBlock = layerOf(wideBlock);

/** A sum of many small bottlenecks: `[N, H, W, C] → [N, H/stride, W/stride, filters]`. See `resNeXtBlock`. */
export const ResNeXtBlock = layerOf(resNeXtBlock);

/** Each channel rescaled by what all channels say of the whole map: `[N, H, W, C] → [N, H, W, C]`. */
export const SqueezeExcite = layerOf(squeezeExcite);

/** Layers that each see all before them: `[N, H, W, C] → [N, H, W, C + layers · growthRate]`. See `denseBlock`. */
export const DenseBlock = layerOf(denseBlock);

/** Between two dense blocks: `[N, H, W, C] → [N, ⌊H/2⌋, ⌊W/2⌋, ⌊compression · C⌋]`. See `transitionBlock`. */
export const TransitionBlock = layerOf(transitionBlock);

/** A layer and a gate over it: `[N, H, W, C] → [N, H, W, C]`, or `[N, C] → [N, C]`. See `highwayBlock`. */
export const HighwayBlock = layerOf(highwayBlock);

/** What leaves a residual branch out in training: the shape stays. See `stochasticDepth`. */
export const StochasticDepth = layerOf(stochasticDepth);

/** A stage whose wiring is a string of bits: `[N, H, W, C] → [N, H, W, filters]`. See `geneticStage`. */
export const GeneticStage = layerOf(geneticStage);

/** A convolution and two 1×1 convolutions, each with its activation: `[N, H, W, C] → [N, H', W', filters]`. See `mlpConv`. */
export const MlpConv = layerOf(mlpConv);

/**
 * A cell of NASNet-A, applied to its input and to the input of the cell before: `[N, H, W, C]` → `[N, H, W, 6 · width]`, or
 * `[N, ⌈H/2⌉, ⌈W/2⌉, 4 · width]` with a stride of 2. See `nasnetCell`.
 */
export const NasnetCell = layerOf(nasnetCell);

/** A convolution of which each output map sees some input maps alone: `[N, H, W, C] → [N, H', W', table.length]`. */
export const PartialConv = layerOf(partialConv);

/** A depthwise and a 1×1 convolution: `[N, H, W, C] → [N, H', W', filters]`. See `separableConv`. */
export const SeparableConv = layerOf(separableConv);

/** Average pooling with a trained coefficient and bias for each map: `[N, H, W, C] → [N, H', W', C]`. See `subsampling`. */
export const Subsampling = layerOf(subsampling);

/** Convolutions of one width and a maximum pooling: `[N, H, W, C] → [N, ⌊H/2⌋, ⌊W/2⌋, filters]`. See `vggBlock`. */
export const VggBlock = layerOf(vggBlock);

/** A convolution, its norm and an activation: `[N, H, W, C] → [N, H', W', filters]`. See `convNormAct`. */
export const ConvNormAct = layerOf(convNormAct);

/** GoogLeNet's module: `[N, H, W, C] → [N, H, W, C']`. See `inceptionBlock`. */
export const InceptionBlock = layerOf(inceptionBlock);

/** GoogLeNet's auxiliary classifier: `[N, 14, 14, C] → [N, classes]`. See `inceptionAux`. */
export const InceptionAux = layerOf(inceptionAux);

/** BN-Inception's module: `[N, H, W, C] → [N, H, W, C']`. See `inceptionV2Block`. */
export const InceptionV2Block = layerOf(inceptionV2Block);

/** BN-Inception's module between two sizes: `[N, H, W, C] → [N, H/2, W/2, C']`. See `inceptionV2Reduction`. */
export const InceptionV2Reduction = layerOf(inceptionV2Reduction);

/** Inception-v3's first convolutions: `[N, 299, 299, C] → [N, 35, 35, 192]`. See `inceptionV3Stem`. */
export const InceptionV3Stem = layerOf(inceptionV3Stem);

/** Inception-v3's module at 35×35: `[N, H, W, C] → [N, H, W, 224 + poolFilters]`. See `inceptionA`. */
export const InceptionA = layerOf(inceptionA);

/** Inception-v3's, from 35×35 to 17×17: `[N, H, W, C] → [N, H/2, W/2, 480 + C]`. See `inceptionB`. */
export const InceptionB = layerOf(inceptionB);

/** Inception-v3's module at 17×17: `[N, H, W, C] → [N, H, W, 768]`. See `inceptionC`. */
export const InceptionC = layerOf(inceptionC);

/** Inception-v3's, from 17×17 to 8×8: `[N, H, W, C] → [N, H/2, W/2, 512 + C]`. See `inceptionD`. */
export const InceptionD = layerOf(inceptionD);

/** Inception-v3's module at 8×8: `[N, H, W, C] → [N, H, W, 2048]`. See `inceptionE`. */
export const InceptionE = layerOf(inceptionE);

/** Inception-v3's auxiliary classifier: `[N, 17, 17, C] → [N, classes]`. See `inceptionV3Aux`. */
export const InceptionV3Aux = layerOf(inceptionV3Aux);

/** Inception-v4's stem: `[N, 299, 299, C] → [N, 35, 35, 384]`. See `inceptionV4Stem`. */
export const InceptionV4Stem = layerOf(inceptionV4Stem);

/** Inception-v4's module at 35×35: `[N, H, W, C] → [N, H, W, 384]`. See `inceptionV4A`. */
export const InceptionV4A = layerOf(inceptionV4A);

/** Inception-v4's module at 17×17: `[N, H, W, C] → [N, H, W, 1024]`. See `inceptionV4B`. */
export const InceptionV4B = layerOf(inceptionV4B);

/** Inception-v4's module at 8×8: `[N, H, W, C] → [N, H, W, 1536]`. See `inceptionV4C`. */
export const InceptionV4C = layerOf(inceptionV4C);

/** From 35×35 to 17×17 in Inception-v4 and both Inception-ResNets: `[N, H, W, C] → [N, H/2, W/2, n + m + C]`. See `inceptionReductionA`. */
export const InceptionReductionA = layerOf(inceptionReductionA);

/** Inception-v4's, from 17×17 to 8×8: `[N, H, W, C] → [N, H/2, W/2, 512 + C]`. See `inceptionV4ReductionB`. */
export const InceptionV4ReductionB = layerOf(inceptionV4ReductionB);

/** Inception-ResNet's stem: `[N, 299, 299, C] → [N, 35, 35, 320]`, or 256 in version 1. See `inceptionResNetStem`. */
export const InceptionResNetStem = layerOf(inceptionResNetStem);

/** Inception-ResNet's residual unit: `[N, H, W, C] → [N, H, W, C]`. See `inceptionResNetBlock`. */
export const InceptionResNetBlock = layerOf(inceptionResNetBlock);

/** Inception-ResNet's, from 17×17 to 8×8: `[N, H, W, C] → [N, H/2, W/2, C']`. See `inceptionResNetReductionB`. */
export const InceptionResNetReductionB = layerOf(inceptionResNetReductionB);

onBlockDefined((definition) => layerOf({ definition }));
