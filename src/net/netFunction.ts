// `net(…)` and `net.fromJSON(…)`, for a class of builders.

import { within } from '../check';
import type { Block } from '../graph/block';
import { readNet } from './json';
import {
  type BlockSteps,
  type DrawingFamily,
  type Family,
  NetBuilder,
  type NetOptions,
  type NetState,
  newState,
  putSteps,
} from './net';
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
    let state = within('JSON', () => newState(options));
    steps.forEach((step, index) => {
      const sketch = within(`steps[${index}]`, () => drawStep(state.sketch, step));
      state = { ...state, steps: Object.freeze([...state.steps, step]), sketch };
    });
    return new Builder(state);
  };
  return Object.assign(begin, { fromJSON }) as NetFunction<F>;
}

/** Blocks of the user's own, each under the name of its step: `{ myBlock }` for one of the type `MyBlock`. */
export type OwnBlocks = Readonly<Record<string, Block<never>>>;

/** A class of builders with steps for these blocks too. */
export function withSteps(
  Builder: new (state: NetState) => object,
  blocks: OwnBlocks,
): new (
  state: NetState,
) => object {
  const Own = class extends Builder {};
  putSteps(Own, blocks);
  return Own;
}

/** The family of the drawing builder that has steps for blocks of the user's own. */
export interface OwnDrawingFamily<Blocks extends OwnBlocks> extends Family {
  readonly map: NetBuilder<'map', OwnDrawingFamily<Blocks>> & BlockSteps<OwnDrawingFamily<Blocks>, Blocks>;
  readonly vector: NetBuilder<'vector', OwnDrawingFamily<Blocks>>;
}

/** {@link NetFunction} of the builder that only draws. */
export interface DrawingNetFunction extends NetFunction<DrawingFamily> {
  /**
   * The same with a step for each of your own blocks: `net.with({ myBlock })({ input }).myBlock({ … })`.
   *
   * @throws ConfigError for a name that is not the block's.
   */
  with<Blocks extends OwnBlocks>(blocks: Blocks): NetFunction<OwnDrawingFamily<Blocks>>;
}

/** Begins a network that is drawn, analysed and saved, but has no tensors. */
export const net: DrawingNetFunction = /* @__PURE__ */ Object.assign(netFunction<DrawingFamily>(NetBuilder), {
  with: <Blocks extends OwnBlocks>(blocks: Blocks) =>
    netFunction<OwnDrawingFamily<Blocks>>(withSteps(NetBuilder, blocks)),
});
