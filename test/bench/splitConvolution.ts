// Grouped convolution as a layer of TensorFlow.js, which has none: what its users have to write.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { splitAndConcat } from './compositions';

export interface SplitConvolutionOptions {
  readonly name?: string | undefined;
  readonly filters: number;
  readonly kernelSize: readonly [number, number];
  readonly stride: number;
  readonly groups: number;
  readonly padding: 'same' | 'valid';
}

/** No bias and no dilation, for no network here has them in groups. */
export class SplitConvolution extends tfl.layers.Layer {
  static readonly className = 'SplitConvolution';
  private kernel: tfl.LayerVariable | undefined;

  constructor(private readonly options: SplitConvolutionOptions) {
    super(options.name === undefined ? {} : { name: options.name });
  }

  override build(shape: tfl.Shape): void {
    const { kernelSize, groups, filters } = this.options;
    const filter = [...kernelSize, shape.at(-1)! / groups, filters];
    this.kernel = this.addWeight('kernel', filter, 'float32', tfl.initializers.zeros());
    super.build(shape);
  }

  override computeOutputShape([batch, height, width]: tfl.Shape): tfl.Shape {
    const { kernelSize, stride, padding, filters } = this.options;
    const along = (extent: number, taps: number): number =>
      Math.ceil((padding === 'same' ? extent : extent - taps + 1) / stride);
    return [batch!, along(height!, kernelSize[0]), along(width!, kernelSize[1]), filters];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const x = [inputs].flat()[0] as tf.Tensor4D;
      const parts = splitAndConcat.apart(this.kernel!.read() as tf.Tensor4D, this.options);
      return splitAndConcat.convolve(x, parts, this.options);
    });
  }
}
