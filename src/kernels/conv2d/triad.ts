// A convolution, its gradient by the input and that by the filter, as kernels. Each of the three is linear in both of its
// inputs, and the derivative of each is made of the other two: so they are differentiable any number of times.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel, type Kernel } from '../kernel';
import type { FilterGradientAttributes } from './filterGradient';
import type { InputGradientAttributes } from './inputGradient';
import type { Shape4D, Sliding } from './spec';

type Map4D = tf.Tensor4D;

type Forward = { x: Map4D; filter: Map4D };
type ByInput = { dy: Map4D; filter: Map4D };
type ByFilter = { x: Map4D; dy: Map4D };

type Forms<Inputs extends Readonly<Record<string, tf.Tensor>>, Attributes> = Pick<
  Kernel<Inputs, Attributes, Map4D>,
  'composed' | 'on'
>;

export interface TriadForms {
  /** Of the convolution, in the registry; the gradients are `…InputGradient` and `…FilterGradient`. */
  readonly name: string;
  /** Of the convolution's output. */
  readonly outputShape: (x: Shape4D, filter: Shape4D, sliding: Sliding) => Shape4D;
  readonly forward: Forms<Forward, Sliding>;
  readonly inputGradient: Forms<ByInput, InputGradientAttributes>;
  readonly filterGradient: Forms<ByFilter, FilterGradientAttributes>;
}

export interface Triad {
  readonly forward: Compute<Forward, Sliding, Map4D>;
  readonly inputGradient: Compute<ByInput, InputGradientAttributes, Map4D>;
  readonly filterGradient: Compute<ByFilter, FilterGradientAttributes, Map4D>;
}

export function defineTriad({ name, outputShape, ...forms }: TriadForms): Triad {
  const forward: Triad['forward'] = defineKernel({
    name,
    ...forms.forward,
    whenEmpty: ({ x, filter }, sliding) => tf.zeros(outputShape(x.shape, filter.shape, sliding)),
    gradient: {
      saves: ['x', 'filter'],
      of([dyAny], saved, sliding) {
        const dy = dyAny as Map4D;
        const [x, filter] = saved as [Map4D, Map4D];
        return {
          x: () => inputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
          filter: () => filterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
        };
      },
    },
  });

  const inputGradient: Triad['inputGradient'] = defineKernel({
    name: `${name}InputGradient`,
    ...forms.inputGradient,
    whenEmpty: (_, { inputShape }) => tf.zeros(inputShape),
    gradient: {
      saves: ['dy', 'filter'],
      of([derivative], saved, { inputShape: _, ...sliding }) {
        const x = derivative as Map4D;
        const [dy, filter] = saved as [Map4D, Map4D];
        return {
          dy: () => forward({ x, filter }, sliding),
          filter: () => filterGradient({ x, dy }, { ...sliding, filterShape: filter.shape }),
        };
      },
    },
  });

  const filterGradient: Triad['filterGradient'] = defineKernel({
    name: `${name}FilterGradient`,
    ...forms.filterGradient,
    whenEmpty: (_, { filterShape }) => tf.zeros(filterShape),
    gradient: {
      saves: ['x', 'dy'],
      of([derivative], saved, { filterShape: _, ...sliding }) {
        const filter = derivative as Map4D;
        const [x, dy] = saved as [Map4D, Map4D];
        return {
          x: () => inputGradient({ dy, filter }, { ...sliding, inputShape: x.shape }),
          dy: () => forward({ x, filter }, sliding),
        };
      },
    },
  });

  return { forward, inputGradient, filterGradient };
}
