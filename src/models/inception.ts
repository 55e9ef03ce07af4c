// What the networks of all Inception papers share: convolutions with what follows them, and modules that have their widths
// in their figures.

import type { ConvNormActConfig } from '../blocks/convNormAct';
import type { InceptionOptions } from '../blocks/inceptionModule';
import type { NumberOrPair } from '../graph/shape';
import type { Padding } from '../graph/window';
import type { Setting, Trunk } from './model';
import { WIDTH_DIVISOR } from './width';

/** What may be changed about every convolution of an Inception network. */
export type InceptionConvs = Pick<
  InceptionOptions,
  'activation' | 'gamma' | 'bias' | 'eps' | 'momentum' | 'kernelInitializer' | 'kernelRegularizer'
>;

/** And about every module. */
export type InceptionModules = InceptionConvs & Pick<InceptionOptions, 'se'>;

/** What may be changed about networks since version 3. */
export interface ValidOptions {
  /**
   * Of what makes the map smaller, and of the other V in the figures. Default `'valid'`: images have at least 75 pixels then; with
   * `'torch'` or `'same'`, fewer will do.
   */
  padding?: Padding;
}

/** A convolution's window, but for its kernel. */
type Window = Pick<ConvNormActConfig, 'stride' | 'padding'>;

/** How a network's options reach its steps. */
export function partsOf(options: InceptionConvs & Setting) {
  const { width, widthMultiplier } = options;
  const { activation, gamma, bias, eps, momentum, kernelInitializer, kernelRegularizer } = options;
  const kernel = { kernelInitializer, kernelRegularizer };
  const convs = { activation, gamma, bias, eps, momentum, ...kernel };
  return {
    /** A convolution, its norm and its activation. */
    conv: (name: string, filters: number, kernelSize: NumberOrPair, window: Window = {}) => ({
      ...{ name, filters: width(filters), kernelSize },
      ...window,
      ...convs,
    }),
    /** The same as steps of a branch that is nothing else, whose name is all that torch has before `conv` and `bn`. */
    only: (x: Trunk, filters: number, kernelSize: NumberOrPair, window: Window = {}): Trunk =>
      x
        .conv({
          name: 'conv',
          filters: width(filters),
          kernelSize,
          ...window,
          bias: bias ?? false,
          ...kernel,
        })
        .batchNorm({ name: 'bn', eps, momentum, scale: gamma })
        .activation(activation ?? 'relu'),
    /** What every module takes. */
    modules: { ...convs, ...(widthMultiplier !== 1 && { widthMultiplier, widthDivisor: WIDTH_DIVISOR }) },
  };
}

/** What makes a map half as large in the networks since version 3, where the figures have a V. */
export const halving = (padding: Padding = 'valid') => ({
  down: { stride: 2, padding },
  valid: { padding },
  pool: { size: 3, stride: 2, padding },
});
