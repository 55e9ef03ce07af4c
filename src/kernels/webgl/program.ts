// One GLSL program on TensorFlow.js's WebGL backend, an invocation for each value of its output.

import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import * as tf from '@tensorflow/tfjs-core';

export interface Fragment {
  /** Read in the source by `getDy(n, h, w, c)` for `dy`. */
  readonly inputs: Readonly<Record<string, tf.Tensor>>;
  readonly shape: readonly number[];
  /**
   * Declares `main`, which asks `getOutputCoords()` for its place and ends in `setOutput(value)`. Programs are kept by
   * their source and the shapes of their tensors.
   */
  readonly source: string;
}

/** The form of a kernel that runs a program, or its composed form where the backend is not the one known here. */
export function whereProgrammable<Inputs, Attributes, Output>(
  program: (inputs: Inputs, attributes: Attributes) => Output,
  composed: (inputs: Inputs, attributes: Attributes) => Output,
): (inputs: Inputs, attributes: Attributes) => Output {
  return (inputs, attributes) => {
    const { runWebGLProgram } = tf.backend() as Partial<MathBackendWebGL>;
    return (runWebGLProgram ? program : composed)(inputs, attributes);
  };
}

export function runFragment({ inputs, shape, source }: Fragment): tf.Tensor {
  const program: GPGPUProgram = {
    variableNames: Object.keys(inputs),
    outputShape: [...shape],
    userCode: source,
  };
  const backend = tf.backend() as MathBackendWebGL;
  const info = backend.runWebGLProgram(program, Object.values(inputs), 'float32');
  return tf.engine().makeTensorFromTensorInfo(info);
}
