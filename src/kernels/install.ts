// TensorFlow.js's own kernels, mended: what a backend lacks or gets wrong, so that its stock layers train there too, and,
// for who asks, our faster ones in place of its own. No backend is imported.

import * as tf from '@tensorflow/tfjs-core';
import { type StockConvAttributes, stockConvolutions } from './conv2d/stockKernels';
import { keepsNegativeMaxima, stockMaxPoolGradient } from './pool2d/stockMaxPoolGradient';
import { mendFloatPrecision } from './webgl/floatPrecision';

/** Options of `installKernels`. */
export interface InstallOptions {
  /**
   * Put the faster kernels in place of TensorFlow.js's own, so that models of its own layers train faster too. Default
   * false: what works is left alone. Call it once the backends are imported.
   */
  override?: boolean;
}

/** Missing in TensorFlow.js 4.22. */
const missing: readonly [backend: string, kernels: readonly string[]][] = [
  [
    'wasm',
    [tf.Conv2DBackpropFilter, tf.DepthwiseConv2dNativeBackpropFilter, tf.DepthwiseConv2dNativeBackpropInput],
  ],
];

/** Where ours are faster than those that are there. */
const faster: readonly [backend: string, kernels: readonly string[]][] = [
  ['cpu', [...Object.keys(stockConvolutions), tf.MaxPoolGrad]],
  ['webgpu', [...Object.keys(stockConvolutions), tf.MaxPoolGrad]],
  ['webgl', [tf.MaxPoolGrad]],
  ['wasm', [tf.Conv2DBackpropInput, tf.MaxPoolGrad]],
];

/**
 * Registers the kernels that TensorFlow.js lacks to train convolutions (three on wasm), and mends the gradient of
 * maximum pooling there, which it loses where a maximum is negative; tells webgl that it renders 32 bits, so that losses
 * and optimizers take the epsilon that they take elsewhere. Every layer of this library calls it. What is there and right
 * is left alone, unless `override` asks for the faster kernels.
 *
 * @returns A function that puts everything back as it was before this call.
 */
export function installKernels({ override = false }: InstallOptions = {}): () => void {
  const undo = [
    ...each(missing, (name, backend) => (tf.getKernel(name, backend) ? keep : replace(name, backend))),
    mendMaxPoolGradient(),
    mendFloatPrecision(),
    ...(override
      ? each(faster, (name, backend) => (tf.getKernel(name, backend) ? replace(name, backend) : keep))
      : []),
  ];
  return () => {
    for (const step of undo.reverse()) step();
  };
}

type Undo = () => void;

const keep: Undo = () => {};

function each(
  table: readonly [backend: string, kernels: readonly string[]][],
  install: (kernelName: string, backend: string) => Undo,
): Undo[] {
  return table.flatMap(([backend, names]) => names.map((name) => install(name, backend)));
}

type KernelFunction = tf.KernelConfig['kernelFunc'];

const ours = new WeakSet<KernelFunction>();

/** Registers ours under a stock name; whatever it is made of, and layouts other than NHWC, find the one that was there. */
function replace(kernelName: string, backendName: string): Undo {
  const before = tf.getKernel(kernelName, backendName);
  if (before && ours.has(before.kernelFunc)) return keep;
  let isInside = false;
  return register(kernelName, backendName, (call) => {
    const { dataFormat } = call.attrs as unknown as StockConvAttributes;
    if (before && (isInside || dataFormat === 'NCHW')) return before.kernelFunc(call);
    if (dataFormat === 'NCHW') throw new Error(`${kernelName} on ${backendName} takes NHWC only`);
    isInside = true;
    try {
      return computeOurs(kernelName, call);
    } finally {
      isInside = false;
    }
  });
}

/** The gradient of maximum pooling on wasm: the stock kernel is asked once whether it is right, ours stands in if not. */
function mendMaxPoolGradient(): Undo {
  const before = tf.getKernel(tf.MaxPoolGrad, 'wasm');
  if (!before || ours.has(before.kernelFunc)) return keep;
  let isRight: boolean | undefined;
  return register(tf.MaxPoolGrad, 'wasm', (call) => {
    isRight ??= keepsNegativeMaxima(before.kernelFunc, call.backend);
    return isRight ? before.kernelFunc(call) : computeOurs(tf.MaxPoolGrad, call);
  });
}

type Call = Parameters<KernelFunction>[0];

/** TensorFlow.js doesn't tidy inside kernels: what a composition makes on its way would stay. */
function computeOurs(kernelName: string, { inputs, attrs }: Call): tf.Tensor {
  const compute = kernelName === tf.MaxPoolGrad ? stockMaxPoolGradient : stockConvolutions[kernelName]!;
  return tf.tidy(() => compute(inputs as never, attrs as never));
}

function register(kernelName: string, backendName: string, kernelFunc: KernelFunction): Undo {
  const before = tf.getKernel(kernelName, backendName);
  if (before) tf.unregisterKernel(kernelName, backendName); // or registering warns
  tf.registerKernel({ ...before, kernelName, backendName, kernelFunc });
  ours.add(kernelFunc);
  return () => {
    tf.unregisterKernel(kernelName, backendName);
    if (before) tf.registerKernel(before);
  };
}
