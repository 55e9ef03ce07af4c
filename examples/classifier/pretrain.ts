// Makes the trunk of the app, in public/trunk: node --import tsx examples/classifier/pretrain.ts
// It draws pictures, teaches the network four questions about each, and says how many it answers right on others.

import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-layers';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../train/random';
import { network } from './pretrain/network';
import { drawScene, questions, type Scene } from './pretrain/scene';
import { writeModel } from './pretrain/writeModel';
import { standardised } from './src/standardised';

const size = 64;
const pictures = 12000;
const heldBack = 500;
const epochs = 5;
const batch = 16;
const peakRate = 0.05;
const warmup = 200; // steps

await tf.setBackend('wasm');
const random = seededRandom('trunk');
const scenes: Scene[] = [];
for (let index = 0; index < pictures + heldBack; index++) scenes.push(await drawScene(size, random));
const training = scenes.slice(0, pictures);
const others = scenes.slice(pictures);

const model = network.build({ seed: 1 });
const optimizer = tf.train.momentum(0, 0.9, true);
model.compile({ optimizer, loss: lossOfAnswers });
await train();
const rights = await rightAnswers();
for (const [question, right] of rights.entries()) {
  console.log(`question ${question + 1}: ${((100 * right) / others.length).toFixed(1)} % right`);
}
const folder = fileURLToPath(new URL('public/trunk', import.meta.url));
console.log(`${folder}: ${await writeModel(model, folder)} bytes of weights`);

/** Momentum, with a rate that rises at first and then falls as half a cosine. */
async function train(): Promise<void> {
  const steps = Math.floor(pictures / batch) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random.shuffle(training);
    for (let start = 0; start + batch <= pictures; start += batch) {
      const rising = Math.min(1, (step + 1) / warmup);
      optimizer.setLearningRate(peakRate * rising * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps)));
      const some = order.slice(start, start + batch);
      const [x, y] = [images(some), labels(some)];
      const loss = await model.trainOnBatch(x, y);
      tf.dispose([x, y]);
      if (step++ % 50 === 0) console.log(`step ${step} of ${steps}: loss ${Number(loss).toFixed(3)}`);
    }
  }
}

function images(scenes: readonly Scene[]): tf.Tensor4D {
  const values = new Float32Array(scenes.length * size * size * 3);
  for (const [index, { pixels }] of scenes.entries()) {
    values.set(Float32Array.from(pixels, standardised), index * pixels.length);
  }
  return tf.tensor4d(values, [scenes.length, size, size, 3]);
}

/** For each scene, a one for the right answer to each question: `[N, answers]`. */
function labels(scenes: readonly Scene[]): tf.Tensor2D {
  return tf.tensor2d(
    scenes.map(({ labels }) =>
      questions.flatMap((choices, question) =>
        choices.map((_, choice) => Number(choice === labels[question])),
      ),
    ),
  );
}

/** The cross-entropies of the four questions, summed. */
function lossOfAnswers(y: tf.Tensor, logits: tf.Tensor): tf.Scalar {
  const sizes = questions.map(({ length }) => length);
  const right = tf.split(y, sizes, 1);
  const losses = tf
    .split(logits, sizes, 1)
    .map((part, question) => tf.losses.softmaxCrossEntropy(right[question]!, part));
  return tf.addN(losses as tf.Tensor[]) as tf.Scalar;
}

/** How many of the pictures that were held back are answered right, for each question. */
async function rightAnswers(): Promise<number[]> {
  const rights = questions.map(() => 0);
  for (let start = 0; start < others.length; start += 50) {
    const some = others.slice(start, start + 50);
    const guesses = tf.tidy(() => {
      const logits = tf.split(
        model.predict(images(some)) as tf.Tensor,
        questions.map(({ length }) => length),
        1,
      );
      return tf.stack(logits.map((part) => tf.argMax(part, 1)));
    });
    const answers = (await guesses.array()) as number[][];
    guesses.dispose();
    for (const [question, given] of answers.entries()) {
      rights[question]! += given.filter((answer, index) => answer === some[index]!.labels[question]).length;
    }
  }
  return rights;
}
