// Training: a few varied pictures a step, with a breath for the page after each.

import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { type Class, isHeldBack } from './classes';
import { type About, type Classifier, classifierOf, newModel, predict } from './classifier';
import type { Picture } from './picture';
import { batchOf } from './pixels';
import { Trouble } from './trouble';
import { chanceVariation } from './variation';

export interface TrainingOptions {
  readonly epochs: number;
  /** Train the trunk too, and not the head alone. */
  readonly fineTune: boolean;
  /** Whether pictures may be mirrored. */
  readonly mirror: boolean;
  /** Stops training after the step that runs. What was learnt so far is kept. */
  readonly signal: AbortSignal;
  /** Is told after each step what part of all is done. */
  readonly onProgress: (part: number) => void;
  readonly onEpoch: (epoch: Epoch) => void;
}

/** One point of the curves: means over an epoch, and the share of the held-back pictures that is named rightly. */
export interface Epoch {
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy: number;
  readonly heldBack: number | undefined;
}

interface Example {
  readonly picture: Picture;
  readonly label: number;
}

const batch = 16;
/** An epoch shows each picture at least once, and so many variations at least. */
const leastShown = 64;

/** @throws Trouble if there is too little to learn from. */
export async function train(classes: readonly Class[], options: TrainingOptions): Promise<Classifier> {
  const { epochs, mirror, signal, onProgress, onEpoch } = options;
  check(classes);
  const labels = classes.map(({ name }) => name.trim());
  const learnt = examples(classes, (index) => !isHeldBack(index));
  const heldBack = examples(classes, isHeldBack);
  const model = await newModel(labels.length, options);

  try {
    let about: About = { labels, heldBack: { right: 0, of: 0 } };
    const shown = Math.max(learnt.length, leastShown);
    const steps = Math.ceil(shown / batch);
    for (let epoch = 1; epoch <= epochs && !signal.aborted; epoch++) {
      const order = shuffled(learnt);
      const seen = { loss: 0, accuracy: 0, steps: 0 };
      for (let step = 0; step < steps && !signal.aborted; step++) {
        const some = Array.from(
          { length: batch },
          (_, index) => order[(step * batch + index) % order.length]!,
        );
        const { loss, accuracy } = await learn(model, some, labels.length, mirror);
        seen.loss += loss;
        seen.accuracy += accuracy;
        seen.steps++;
        onProgress((epoch - 1 + (step + 1) / steps) / epochs);
        await tf.nextFrame();
      }
      about = { labels, heldBack: await tested(model, heldBack) };
      onEpoch({
        epoch,
        loss: seen.loss / seen.steps,
        accuracy: seen.accuracy / seen.steps,
        heldBack: heldBack.length > 0 ? about.heldBack.right / heldBack.length : undefined,
      });
    }
    return classifierOf(model, about);
  } catch (error) {
    model.dispose();
    throw error;
  } finally {
    model.optimizer.dispose();
  }
}

/** What keeps classes from being taught, for people; undefined if nothing does. */
export function missing(classes: readonly Class[]): string | undefined {
  if (classes.length < 2) return 'It takes two classes at least.';
  const empty = classes.find(({ pictures }) => pictures.length === 0);
  return empty && `${empty.name || 'A class'} has no picture yet.`;
}

function check(classes: readonly Class[]): void {
  const lack = missing(classes);
  if (lack) throw new Trouble(lack);
  const names = classes.map(({ name }) => name.trim());
  if (names.includes('')) throw new Trouble('A class has no name.');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Trouble(`Two classes are called ${twice}. Rename one of them.`);
}

const examples = (classes: readonly Class[], isMeant: (index: number) => boolean): Example[] =>
  classes.flatMap(({ pictures }, label) =>
    pictures.filter((_, index) => isMeant(index)).map((picture) => ({ picture, label })),
  );

async function learn(model: LayersModel, some: readonly Example[], classes: number, mirror: boolean) {
  const x = batchOf(
    some.map(({ picture }) => picture),
    () => chanceVariation(mirror),
  );
  const y = tf.oneHot(
    some.map(({ label }) => label),
    classes,
  );
  const [loss, accuracy] = (await model.trainOnBatch(x, y)) as [number, number];
  tf.dispose([x, y]);
  if (!Number.isFinite(loss))
    throw new Trouble('Training went astray: the loss is no number any more. Train again.');
  return { loss, accuracy };
}

async function tested(model: LayersModel, heldBack: readonly Example[]): Promise<About['heldBack']> {
  if (heldBack.length === 0) return { right: 0, of: 0 };
  const probabilities = await predict(
    model,
    heldBack.map(({ picture }) => picture),
  );
  const right = heldBack.filter(({ label }, index) => best(probabilities[index]!) === label);
  return { right: right.length, of: heldBack.length };
}

/** The index of the largest value. */
export const best = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** The same in another order (Fisher and Yates). */
function shuffled<T>(values: readonly T[]): T[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
