// `net(…)` and `net.fromJSON(…)`, for a class of builders.

import { within } from '../check';
import { readNet } from './json';
import { type DrawingFamily, type Family, NetBuilder, type NetOptions, type NetState, newState } from './net';
import { drawStep } from './steps';

/** Begins a network, or reads one. */
export interface NetFunction<F extends Family> {
  /** A network that begins with a vector `[C]`. */
  (options: NetOptions & { readonly input: readonly [channels: number] }): F['vector'];
  /** A network that begins with a feature map `[H, W, C]`. */
  (options: NetOptions): F['map'];
  /**
   * The network that `toJSON()` wrote.
   *
   * @param json The data, or its text.
   * @throws ConfigError for anything else, with the place and, for a misspelt key, the one that was meant.
   */
  fromJSON(json: unknown): F['map'] | F['vector'];
}

/** The functions that begin a network of this class of builders. */
export function netFunction<F extends Family>(Builder: new (state: NetState) => unknown): NetFunction<F> {
  const begin = (options: NetOptions): unknown => new Builder(newState(options));
  const fromJSON = (json: unknown): unknown => {
    const { options, steps } = readNet(json);
    let state = newState(options);
    steps.forEach((step, index) => {
      const sketch = within(`steps[${index}]`, () => drawStep(state.sketch, step));
      state = { ...state, steps: [...state.steps, step], sketch };
    });
    return new Builder(state);
  };
  return Object.assign(begin, { fromJSON }) as NetFunction<F>;
}

/** Begins a network that is drawn, analysed and saved, but has no tensors. */
export const net: NetFunction<DrawingFamily> = /* @__PURE__ */ netFunction<DrawingFamily>(NetBuilder);
