// Srivastava et al. 2015, "Highway Networks", equation 3. arXiv:1505.00387
// "Training Very Deep Networks", section 2. arXiv:1507.06228
//
//   x ──┬── plain: conv or dense, act ────────────── H ── × ── + ──▶ y        y = H · T + x · (1 − T)
//       ├── gate: conv or dense ──┬── sigmoid ────── T ───┘    │
//       │                         └── sigmoid of −: 1 − T ── × ┘
//       └───────────────────────────────────────────────── x ──┘

import { ConfigError, numberIn } from '../check';
import { defineBlock, defineJoin } from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import { act, add, type ConvOptions, conv, dense, type KernelOptions, product, scale } from '../graph/pen';
import { channelsOf, isMap, type NumberOrPair } from '../graph/shape';

/** Options of a highway gate. */
export interface GateOptions extends KernelOptions {
  /** Of the convolutions, where x is a map; vectors have dense layers. Default 3. */
  kernelSize?: NumberOrPair;
  /**
   * Where the gate's bias begins: below 0, so that at first x goes through. Default −2 for maps and −1 for vectors, the
   * authors' choices for CIFAR and MNIST.
   */
  gateBias?: number;
}

/** Options of `highwayBlock`. */
export interface HighwayBlockConfig extends GateOptions {
  /** Of the plain layer. Default `'relu'`. */
  activation?: Activation;
}

/** A layer and a gate that says how much of it goes on, and how much of x: `[H, W, C] → [H, W, C]`, or `[C] → [C]`. */
export const highwayBlock = /* @__PURE__ */ defineBlock('HighwayBlock', (x, config: HighwayBlockConfig) => {
  const { activation = 'relu', kernelSize, gateBias, kernelInitializer, kernelRegularizer } = config;
  const layer = { kernelSize, kernelInitializer, kernelRegularizer };
  return gated(act(transform(x, 'plain', layer), activation), x, { ...layer, gateBias });
});

/** The same gate between x and whatever steps made of it: `[H, W, C], [H, W, C] → [H, W, C]`, or the same for `[C]`. */
export const highwayJoin = /* @__PURE__ */ defineJoin('HighwayJoin', ([h, x], config: GateOptions) => {
  const { kernelSize, gateBias, kernelInitializer, kernelRegularizer } = config;
  return gated(h!, x!, { kernelSize, gateBias, kernelInitializer, kernelRegularizer });
});

/** y = h · T(x) + x · (1 − T(x)); 1 − sigmoid(z) is sigmoid(−z). */
function gated(h: Node, x: Node, { gateBias = isMap(x.shape) ? -2 : -1, ...layer }: GateOptions): Node {
  const value = numberIn('gateBias', gateBias, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const z = transform(x, 'gate', { ...layer, biasInitializer: { name: 'constant', value } });
  return add(product(h, act(z, 'sigmoid')), product(x, act(scale(z, -1), 'sigmoid')));
}

/** A layer that keeps the shape. */
function transform(
  x: Node,
  name: string,
  { kernelSize, ...options }: Omit<GateOptions, 'gateBias'> & Pick<ConvOptions, 'biasInitializer'>,
): Node {
  const channels = channelsOf(x.shape);
  if (isMap(x.shape)) {
    const window = { filters: channels, kernelSize: kernelSize ?? 3, padding: 'same' } as const;
    return conv(x, name, { ...options, ...window, bias: true });
  }
  if (kernelSize !== undefined) {
    throw new ConfigError({
      rule: 'a vector has no height and width that a kernelSize could reach over',
      remedy: 'Leave kernelSize out: the layers are dense.',
    });
  }
  return dense(x, name, { ...options, units: channels });
}
