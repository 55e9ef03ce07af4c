// Which form of a kernel runs, where several compute the same: the one that was found fastest for this shape on this
// adapter, or else the one by rule. Here is what is known; src/kernels/tune finds it out.

import type * as tf from '@tensorflow/tfjs-core';
import { adapterOf, current } from './backend';

/** A computation of one shape, and the forms that can do it. */
export interface Choice<Form extends string = string> {
  /** What is computed: `convolution`. */
  readonly kernel: string;
  /** All that the time of a form depends on, in words. */
  readonly shape: string;
  /** All of them compute the same, where they suit. */
  readonly forms: readonly Form[];
  readonly byRule: () => Form;
  /** Whether a form can do it, and there is a point in it. */
  readonly suits: (form: Form) => boolean;
  /** Shapes of the operands. */
  readonly operands: readonly (readonly number[])[];
  readonly compute: (operands: readonly tf.Tensor[], form: Form) => tf.Tensor;
}

/** What tells one choice from all others. */
export const keyOf = ({ kernel, shape }: Choice): string => `${kernel} ${shape}`;

/** The adapter of the current backend, in words. */
export function adapterName(): string {
  const { vendor, architecture, device, description } = adapterOf(current());
  return [vendor, architecture, device, description].filter(Boolean).join(' ') || 'unknown';
}

type Watcher = (choice: Choice) => void;

/** The forms that are known, by adapter and by the key of the choice. */
const known = new Map<string, Map<string, string>>();
const watchers = new Set<Watcher>();

/** The form to run now. Neither rule nor choice is asked for in vain, for this is on the way of every dispatch. */
export function choose<Rule extends string, Form extends string>(
  byRule: () => Rule,
  choiceOf: () => Choice<Form>,
): Rule | Form {
  if (known.size === 0 && watchers.size === 0) return byRule();
  const choice = choiceOf();
  for (const watch of watchers) watch(choice as unknown as Choice);
  return knownForm(choice) ?? byRule();
}

/** The form that was found fastest, if it is known. What was stored may name one that there is not, or not for this. */
export function knownForm<Form extends string>(choice: Choice<Form>): Form | undefined {
  const form = known.get(adapterName())?.get(keyOf(choice as unknown as Choice));
  return choice.forms.find((one) => one === form && choice.suits(one));
}

/** The forms that are known for the current adapter: what is put here is what runs. */
export function knownForms(): Map<string, string> {
  const adapter = adapterName();
  const forms = known.get(adapter) ?? new Map<string, string>();
  known.set(adapter, forms);
  return forms;
}

/** Forgets all that was found out, on every adapter. */
export const forgetForms = (): void => known.clear();

/** Has `watch` see every choice from now on; returns what ends it. */
export function watchChoices(watch: Watcher): () => void {
  watchers.add(watch);
  return () => void watchers.delete(watch);
}
