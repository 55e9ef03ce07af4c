// Runs of steps in a drawing: one after the other, where what lies between is nobody else's, nor the drawing's own output.

import type { Step, trace } from '../graph/flatten';
import type { Node, Operation } from '../graph/node';
import { type Activation, type ActivationAttributes, activationOperation } from '../graph/ops/activation';
import { addOperation } from '../graph/ops/add';

/** What may follow a map: a sum with another one, then an activation. */
export interface Tail {
  /** Its steps in order, the first included. */
  readonly steps: readonly Step[];
  /** The other summand. */
  readonly shortcut: Step | null;
  readonly activation: Activation;
}

export class Runs {
  /** Each user of a step as often as it uses it. */
  private readonly users = new Map<Step, Step[]>();
  private readonly free: Set<Step>;
  private readonly output: Step;

  constructor({ steps, output }: ReturnType<typeof trace>) {
    this.output = output;
    this.free = new Set(steps);
    for (const step of steps) {
      for (const input of step.inputs) this.users.set(input, [...(this.users.get(input) ?? []), step]);
    }
  }

  /** Whether the step is one of these, and in no run yet. */
  isFree(step: Step): boolean {
    return this.free.has(step);
  }

  take(steps: readonly Step[]): void {
    for (const step of steps) this.free.delete(step);
  }

  /** The one step that uses the output of `step`, if it is this operation. */
  after(step: Step, operation: Operation): Step | null {
    const [user, ...others] = step === this.output ? [] : (this.users.get(step) ?? []);
    return user && others.length === 0 && this.suits(user, operation) ? user : null;
  }

  /** The step that makes an input of `step`, if it is this operation, and for this input alone. */
  before<Attributes extends object>(
    step: Step,
    input: number,
    operation: Operation<Attributes>,
  ): (Step & { readonly node: Node<Attributes> }) | null {
    const maker = step.inputs[input]!;
    const suits =
      this.suits(maker, operation as Operation) && this.after(maker, step.node.operation) === step;
    return suits ? (maker as Step & { readonly node: Node<Attributes> }) : null;
  }

  /** What follows `first`, with an activation of those that `fits` says can join. */
  tail(first: Step, fits: (kind: Activation) => boolean): Tail {
    const joined = this.after(first, addOperation);
    const sum = joined?.inputs.length === 2 ? joined : null;
    const summed = sum ? [first, sum] : [first];
    const activation = this.after(sum ?? first, activationOperation);
    const { kind } = (activation?.node.attributes ?? { kind: 'linear' }) as ActivationAttributes;
    return {
      steps: activation && fits(kind) ? [...summed, activation] : summed,
      shortcut: sum?.inputs.find((input) => input !== first) ?? null,
      activation: fits(kind) ? kind : 'linear',
    };
  }

  private suits(step: Step, operation: Operation): boolean {
    return step.node.operation === operation && this.isFree(step);
  }
}
