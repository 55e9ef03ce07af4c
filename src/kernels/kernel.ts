// A kernel of this library: one name in TensorFlow.js's registry, a composed form of stock operations that runs on
// every backend, faster forms for the backends that have one, and a gradient.
//
// It joins the registry when it is first called on a backend, so nothing happens at import and no backend is bundled.
// Unlike tf.customGrad, a registered kernel computes only the gradients that are asked for: the first convolution of a
// network never computes that of the images.

import * as tf from '@tensorflow/tfjs-core';

type Tensors = Readonly<Record<string, tf.Tensor>>;

export type Compute<Inputs, Attributes, Output> = (inputs: Inputs, attributes: Attributes) => Output;

export interface Gradient<Inputs extends Tensors, Attributes> {
  /** Inputs that the gradient reads again. */
  readonly saves?: readonly (keyof Inputs & string)[];
  /** Which outputs it reads again. */
  readonly savesOutputs?: readonly boolean[];
  /**
   * For each input, how to compute its gradient; `dys` has one tensor an output, `saved` what was saved, in order.
   * A result must be a new tensor, never one of the arguments: TensorFlow.js disposes it.
   */
  readonly of: (
    dys: readonly tf.Tensor[],
    saved: readonly tf.Tensor[],
    attributes: Attributes,
  ) => { readonly [Input in keyof Inputs]?: () => tf.Tensor };
}

export interface Kernel<Inputs extends Tensors, Attributes, Output> {
  /** Its name in the registry, which adds the library's own before it. */
  readonly name: string;
  readonly composed: Compute<Inputs, Attributes, Output>;
  /** The result where an input has no values at all: no other form is asked then. */
  readonly whenEmpty?: Compute<Inputs, Attributes, Output>;
  /** Forms that are faster than the composed one, by the name of the backend. */
  readonly on?: Readonly<Record<string, Compute<Inputs, Attributes, Output>>>;
  readonly gradient?: Gradient<Inputs, Attributes>;
}

/** The function that runs `kernel` on the current backend. */
export function defineKernel<
  Inputs extends Tensors,
  Attributes extends object,
  Output extends tf.Tensor | tf.Tensor[],
>(kernel: Kernel<Inputs, Attributes, Output>): Compute<Inputs, Attributes, Output> {
  const name = `TfjsBlocks${kernel.name}`;
  return (inputs, attributes) => {
    tf.backend(); // makes the backend, if this is the first thing that is computed
    register(name, kernel);
    return tf.engine().runKernel<Output>(name, inputs, attributes as tf.NamedAttrMap);
  };
}

/** Makes `kernel` known to TensorFlow.js for the current backend, unless it is. */
function register<Inputs extends Tensors, Attributes, Output extends tf.Tensor | tf.Tensor[]>(
  kernelName: string,
  { composed, whenEmpty = composed, on = {}, gradient }: Kernel<Inputs, Attributes, Output>,
): void {
  const backendName = tf.getBackend();
  if (!tf.getKernel(kernelName, backendName)) {
    const full = on[backendName] ?? composed;
    tf.registerKernel({
      kernelName,
      backendName,
      kernelFunc: ({ inputs, attrs }) => {
        const isEmpty = Object.values(inputs as unknown as Inputs).some(({ size }) => size === 0);
        const compute = isEmpty ? whenEmpty : full;
        // TensorFlow.js doesn't tidy inside kernels: what a composition makes on its way would stay.
        return tf.tidy(() => compute(inputs as unknown as Inputs, attrs as unknown as Attributes));
      },
    });
  }
  if (gradient && !tf.getGradient(kernelName)) {
    tf.registerGradient({
      kernelName,
      inputsToSave: [...(gradient.saves ?? [])],
      outputsToSave: [...(gradient.savesOutputs ?? [])],
      gradFunc: (dy, saved, attributes) =>
        gradient.of(Array.isArray(dy) ? dy : [dy], saved, attributes as unknown as Attributes) as Record<
          string,
          () => tf.Tensor
        >,
    });
  }
}
