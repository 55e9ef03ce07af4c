// One GLSL program on TensorFlow.js's WebGL backend, an invocation for each value of its output, or for four of them:
// packed, a texel holds two by two values of the last two axes, and one read fetches them all.

import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import * as tf from '@tensorflow/tfjs-core';

export interface Fragment {
  /** Read in the source by `getDy(n, h, w, c)` for `dy`. */
  readonly inputs: Readonly<Record<string, tf.Tensor>>;
  readonly shape: readonly number[];
  /** Whether inputs and output are packed. Then `getDy(n, h, w, c)` is a vec4 with that place in it. Default false. */
  readonly packed?: boolean;
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

export function runFragment({ inputs, shape, packed = false, source }: Fragment): tf.Tensor {
  const program: GPGPUProgram = {
    variableNames: Object.keys(inputs),
    outputShape: [...shape],
    packedInputs: packed,
    packedOutput: packed,
    userCode: source,
  };
  const backend = tf.backend() as MathBackendWebGL;
  const info = backend.runWebGLProgram(program, Object.values(inputs), 'float32');
  return tf.engine().makeTensorFromTensorInfo(info);
}
