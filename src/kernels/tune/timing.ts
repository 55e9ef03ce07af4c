// Which form of a kernel is fastest on this device.
//
// A form is run so many times in one submission that the submission takes some milliseconds, for clocks of browsers are
// coarse; and time counts from the submission to the end of the work on the GPU, so that neither the recording nor a
// readback is in it. Forms take turns, for a GPU changes its speed as it gets warm, and the least time of each counts:
// whatever disturbs makes slower.

import * as tf from '@tensorflow/tfjs-core';
import { current, submit } from '../webgpu/backend';
import type { Choice } from '../webgpu/choices';

export interface Timing {
  /** The fastest form, or the one by rule where that is about as fast. */
  readonly fastest: string;
  /** Milliseconds of one run of each form that runs here. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

const rounds = 4;
/** How many milliseconds a submission is to take, and how many runs and bytes it may have. */
const enough = 5;
const mostRuns = 512;
const mostBytes = 2 ** 28;
/** A form that is slower by this factor at first is not timed again, but for the one by rule. */
const hopeless = 2;
/** By how much a form must beat the one by rule. */
const worthIt = 1.03;

interface Candidate {
  readonly form: string;
  /** Records the kernel once. */
  readonly run: () => void;
  /** To a submission. */
  runs: number;
  /** The least so far, of one run. */
  milliseconds: number;
}

/** Times all forms on operands of their own; null where none runs. */
export async function timeForms(choice: Choice): Promise<Timing | null> {
  const operands = choice.operands.map((shape) => tf.fill([...shape], 0.5));
  try {
    const candidates: Candidate[] = [];
    for (const form of choice.forms.filter(choice.suits)) {
      const run = () => tf.dispose(tf.tidy(() => choice.compute(operands, form)));
      const candidate = await firstTimes(form, run);
      if (candidate) candidates.push(candidate);
    }
    if (candidates.length === 0) return null;
    const byRule = choice.byRule();
    const hope = hopeless * least(candidates);
    const inTheRace = candidates.filter(({ form, milliseconds }) => form === byRule || milliseconds <= hope);
    for (let round = 0; round < (inTheRace.length > 1 ? rounds : 0); round++) {
      for (const candidate of inTheRace) await timeAgain(candidate);
    }
    return verdict(candidates, byRule);
  } finally {
    tf.dispose(operands);
  }
}

const least = (candidates: readonly Candidate[]): number =>
  Math.min(...candidates.map(({ milliseconds }) => milliseconds));

function verdict(candidates: readonly Candidate[], byRule: string): Timing {
  const milliseconds = Object.fromEntries(
    candidates.map(({ form, milliseconds }) => [form, Number(milliseconds.toPrecision(4))]),
  );
  const best = candidates.find((candidate) => candidate.milliseconds === least(candidates))!;
  const isRuleAsGood = (milliseconds[byRule] ?? Number.POSITIVE_INFINITY) <= worthIt * best.milliseconds;
  return { fastest: isRuleAsGood ? byRule : best.form, milliseconds };
}

/** Compiles the form and finds out how many runs are enough; null where the device cannot run it. */
async function firstTimes(form: string, run: () => void): Promise<Candidate | null> {
  const bytes = await bytesOf(run);
  if (bytes === null) return null;
  const most = Math.max(1, Math.min(mostRuns, Math.floor(mostBytes / Math.max(1, bytes))));
  const candidate: Candidate = { form, run, runs: 1, milliseconds: Number.POSITIVE_INFINITY };
  for (;;) {
    const total = await timeAgain(candidate);
    if (total >= enough || candidate.runs === most) return candidate;
    // At most eightfold: the first run of all may have been quicker than the clock.
    const wanted = Math.ceil(candidate.runs * Math.min(8, (1.2 * enough) / total));
    candidate.runs = Math.min(most, wanted);
    candidate.milliseconds = Number.POSITIVE_INFINITY;
  }
}

/** How many bytes a run takes until it is submitted; null where the device finds something wrong with it. */
async function bytesOf(run: () => void): Promise<number | null> {
  const { device } = current();
  submit(); // or an error would take along what others recorded
  const kinds = ['validation', 'out-of-memory', 'internal'] as const;
  for (const kind of kinds) device.pushErrorScope(kind);
  let bytes: number | null = null;
  try {
    const before = bytesOnGPU();
    run();
    bytes = bytesOnGPU() - before;
    submit();
  } catch {
    bytes = null;
  }
  const errors = await Promise.all(kinds.map(() => device.popErrorScope()));
  await device.queue.onSubmittedWorkDone();
  return errors.some((error) => error !== null) ? null : bytes;
}

const bytesOnGPU = (): number => current().memory().numBytesInGPU;

/** One submission: its milliseconds in all. */
async function timeAgain(candidate: Candidate): Promise<number> {
  const { queue } = current().device;
  submit();
  await queue.onSubmittedWorkDone();
  inOneSubmission(() => {
    for (let index = 0; index < candidate.runs; index++) candidate.run();
  });
  const start = performance.now();
  submit();
  await queue.onSubmittedWorkDone();
  const total = performance.now() - start;
  candidate.milliseconds = Math.min(candidate.milliseconds, total / candidate.runs);
  return total;
}

/** Keeps the backend from submitting what `record` records. */
function inOneSubmission(record: () => void): void {
  const batchSize = 'WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE';
  const before = tf.env().getNumber(batchSize);
  tf.env().set(batchSize, Number.POSITIVE_INFINITY);
  try {
    record();
  } finally {
    tf.env().set(batchSize, before);
  }
}
