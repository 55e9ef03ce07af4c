// Times the forms of kernels on the visitor's device, and has the fastest of each run from then on.
//
//   run the model once, watched ──▶ its choices ──▶ those that are not known yet, timed ──▶ known, and stored
//
// Without it a kernel goes by a rule, which is sound for GPUs as they are built, but knows none of them.

import * as tf from '@tensorflow/tfjs-core';
import { ConfigError, positiveInt, show, trueOrFalse, within } from '../../check';
import { isReachable, isTimeable } from '../webgpu/backend';
import { adapterName, type Choice, keyOf, knownForm, knownForms, watchChoices } from '../webgpu/choices';
import { readForms, storageOfPage, type TuningStorage, writeForms } from './storage';
import { timeForms } from './timing';
import { type TunableModel, workOf } from './workOf';

/** Options of `tuneKernels`. */
export interface TuneOptions {
  /** How many samples the model is given at once. Its own choices are those for this size. Default 1. */
  batchSize?: number;
  /** Whether the gradients are tuned too. Default false. */
  training?: boolean;
  /** Where the choices are kept for the next visit; null for nowhere. Default the page's `localStorage`; in Node, nowhere. */
  storage?: TuningStorage | null;
  /** Called after each shape. */
  onProgress?: (progress: TuningProgress) => void;
  /** Ends it between two shapes: what is known by then stays known, and the promise is rejected with the reason. */
  signal?: AbortSignal;
}

/** How far `tuneKernels` has come. */
export interface TuningProgress {
  /** How many shapes are done, of how many. */
  readonly done: number;
  /** How many shapes there are. */
  readonly total: number;
  /** What was found out last. */
  readonly kernel: TunedKernel;
}

/** One kernel on one shape. */
export interface TunedKernel {
  /** `convolution`, `input gradient` or `filter gradient`. */
  readonly kernel: string;
  /** `1×56×56×128 by 3×3×4×128, padding 1 1 1 1`: the input and the filter, and how it slides. */
  readonly shape: string;
  /** The form that runs from now on. */
  readonly form: string;
  /** The form that would run if nothing were known. */
  readonly byRule: string;
  /** How many times as fast it is; 1 where it was not timed now. */
  readonly gain: number;
  /** How the form is known: timed now, timed before, or from the storage. `none`: no form could be timed. */
  readonly from: 'timing' | 'memory' | 'storage' | 'none';
  /** What one run of each form took, where it was timed now. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** What `tuneKernels` found. */
export interface TuningReport {
  /** The backend it ran on: `'webgpu'`, `'cpu'` … */
  readonly backend: string;
  /** What WebGPU says of the GPU, and what the choices are stored under. Empty on other backends. */
  readonly adapter: string;
  /** A row for each kernel and shape, as `console.table` takes them. */
  readonly kernels: readonly TunedKernel[];
  /** Why there are none, where there are none. */
  readonly note: string;
}

/**
 * Finds out which forms of the kernels are fastest on this device, for the shapes of this model, and has them run from
 * now on. It takes some seconds on the first visit, in which the page stays alive; on later ones the choices are in the
 * storage, and it is over as soon as the model has run once. What kernels compute stays the same, up to rounding.
 *
 * Only webgpu has forms to choose from: on other backends the report is empty and says so.
 *
 * @param subject A model, or a function that runs one in any way, whose tensors (if it returns any) are disposed.
 * @throws ConfigError for options out of range, before anything is computed.
 */
export async function tuneKernels(
  subject: TunableModel | (() => unknown),
  options: TuneOptions = {},
): Promise<TuningReport> {
  const { work, storage } = within('tuneKernels', () => checked(subject, options));
  const { onProgress, signal } = options;
  await tf.ready();
  const backend = tf.getBackend();
  if (backend !== 'webgpu' || !isReachable() || !isTimeable()) {
    return {
      backend,
      adapter: '',
      kernels: [],
      note: `On ${backend} each kernel has one form: nothing to tune`,
    };
  }

  const adapter = adapterName();
  const forms = knownForms();
  const before = new Set(forms.keys());
  const stored = readForms(storage, adapter);
  for (const [key, form] of stored) if (!before.has(key)) forms.set(key, form);
  const choices = await choicesOf(work);
  const kernels: TunedKernel[] = [];
  try {
    for (const choice of choices) {
      signal?.throwIfAborted();
      const from = before.has(keyOf(choice)) ? 'memory' : 'storage';
      const kernel = tuned(choice, from) ?? (await timed(choice, forms));
      kernels.push(kernel);
      onProgress?.({ done: kernels.length, total: choices.length, kernel });
      if (kernel.from === 'timing') await new Promise((resume) => setTimeout(resume)); // the page has its turn
    }
  } finally {
    if (kernels.some(({ from }) => from !== 'storage')) writeForms(storage, adapter, forms);
  }
  return {
    backend,
    adapter,
    kernels,
    note: kernels.length === 0 ? 'No kernel that has a choice was run' : '',
  };
}

function checked(
  subject: TunableModel | (() => unknown),
  { batchSize = 1, training = false, storage = storageOfPage(), onProgress, signal }: TuneOptions,
) {
  positiveInt('batchSize', batchSize);
  trueOrFalse('training', training);
  if (storage !== null && !(isFunction(storage?.getItem) && isFunction(storage.setItem)))
    throw new ConfigError({ rule: `storage = ${show(storage)} must have getItem and setItem, or be null` });
  if (onProgress !== undefined && !isFunction(onProgress))
    throw new ConfigError({ rule: `onProgress = ${show(onProgress)} must be a function` });
  if (signal !== undefined && !isFunction(signal?.throwIfAborted))
    throw new ConfigError({ rule: `signal = ${show(signal)} must be an AbortSignal` });
  if (typeof subject === 'function') return { work: subject, storage };
  if (!Array.isArray(subject?.inputs) || !isFunction(subject.predict))
    throw new ConfigError({
      rule: 'what is tuned must be a tf.LayersModel, a tf.GraphModel, or a function that runs one',
    });
  return { work: workOf(subject, { batchSize, training }), storage };
}

const isFunction = (value: unknown): boolean => typeof value === 'function';

/** Every choice that `work` comes upon, once. */
async function choicesOf(work: () => unknown): Promise<Choice[]> {
  const choices = new Map<string, Choice>();
  const end = watchChoices((choice) => choices.set(keyOf(choice), choice));
  try {
    const result = await work();
    tf.dispose([result].flat().filter((part) => part instanceof tf.Tensor));
  } finally {
    end();
  }
  return [...choices.values()];
}

/** What is known already, if anything is. */
function tuned(choice: Choice, from: 'memory' | 'storage'): TunedKernel | null {
  const form = knownForm(choice);
  return form === undefined ? null : rowOf(choice, form, { from });
}

async function timed(choice: Choice, forms: Map<string, string>): Promise<TunedKernel> {
  const timing = await timeForms(choice);
  if (timing === null) return rowOf(choice, choice.byRule(), { from: 'none' });
  const { fastest, milliseconds } = timing;
  forms.set(keyOf(choice), fastest);
  return rowOf(choice, fastest, { from: 'timing', milliseconds });
}

function rowOf(
  choice: Choice,
  form: string,
  { from, milliseconds = {} }: Pick<TunedKernel, 'from'> & Partial<TunedKernel>,
): TunedKernel {
  const { kernel, shape } = choice;
  const byRule = choice.byRule();
  const time = milliseconds[form] ?? 1;
  const gain = Number(((milliseconds[byRule] ?? time) / time).toPrecision(3));
  return { kernel, shape, form, byRule, gain, from, milliseconds };
}
