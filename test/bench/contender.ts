// What is measured: something that can be done again and again on one backend, and what it costs beside time.

import type { Cost } from './cost';

export interface Contender {
  /** `ours` or the peer's name. */
  readonly name: string;
  readonly backend: string;
  /** Makes what runs, on the current backend. */
  start(): void | Promise<void>;
  /** Does it once and gives what it computed, in which the contenders of one race must agree. */
  result(): Promise<ArrayLike<number>>;
  /** Does it that many times over, to the very end of the last. */
  run(times: number): Promise<unknown>;
  /** Milliseconds of one time of so many, where that is not how long `run` takes. */
  time?(times: number): Promise<number>;
  /** How the kernels that `work` runs are counted, where they are not TensorFlow.js's. */
  count?(work: () => Promise<unknown>): Promise<Cost>;
  dispose(): void;
}

export interface Race {
  readonly name: string;
  /** Ours first. A contender that cannot be made, or cannot run, says why in the table. */
  readonly contenders: readonly (() => Contender)[];
  /** How far the results may be apart, relative to the largest value of ours. */
  readonly tolerance: number;
  /** What it takes in any case, where that is known. */
  readonly least?: Least;
}

export interface Least {
  /** Every operand read once and the result written once. */
  readonly bytes: number;
  readonly multiplyAccumulates: number;
}

export interface Result extends Cost {
  readonly race: string;
  readonly contender: string;
  readonly backend: string;
  /** Milliseconds of each counted run, by how often the work was done in it. */
  readonly times: readonly number[];
  /** Milliseconds of the first time, in which shaders are compiled. */
  readonly first: number;
  readonly least?: Least;
  /** Why it could not run. */
  readonly failure?: string;
}
