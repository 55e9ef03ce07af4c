// The page: starts a training, shows how far it is, and asks the model that comes back.

import type { LayersModel } from '@tensorflow/tfjs-layers';
import { net, residualBlock } from 'tfjs-blocks';
import { type BackendName, startBackend } from './backend';
import { download } from './download';
import { watchFrames } from './frames';
import { showGallery } from './gallery';
import type { Progress } from './messages';
import { drawShapes, names, size } from './shapes';
import { trainInPage } from './trainInPage';
import { type Training, trainInWorker } from './trainInWorker';

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const form = find<HTMLFormElement>('form');
const [trainButton, stopButton, saveButton] = ['#train', '#stop', '#save'].map((id) =>
  find<HTMLButtonElement>(id),
);
const bar = find<HTMLProgressElement>('progress');
const ball = find('#ball');

const spec = net({ input: [size, size, 1], name: 'shapes' })
  .conv({ filters: 16, kernelSize: 3, bias: false })
  .batchNorm()
  .relu()
  .stage(1, residualBlock({ filters: 16 }))
  .stage(1, residualBlock({ filters: 32 }), { stride: 2 })
  .globalAvgPool()
  .dense(names.length)
  .softmax();

let training: Training | undefined;
let model: LayersModel | undefined;

const isStill = matchMedia('(prefers-reduced-motion: reduce)');
const measureFrames = watchFrames((time) => {
  const share = isStill.matches ? 0.5 : 0.5 - 0.5 * Math.cos(time / 500);
  ball.style.left = `calc(${share} * (100% - 2rem))`;
});

async function start(): Promise<void> {
  const values = new FormData(form);
  const job = {
    ...drawShapes(640),
    backend: values.get('backend') as BackendName,
    net: spec.toJSON(),
    epochs: Number(values.get('epochs')),
    batchSize: 64,
  };
  const isInWorker = values.get('where') === 'worker';
  setRunning(true);
  say('Starting …');
  try {
    model?.dispose();
    model = undefined;
    await startBackend('wasm'); // for the page, before anything is measured
    const framesSince = measureFrames();
    training = (isInWorker ? trainInWorker : trainInPage)(job, showProgress);
    model = await training.model;
    const { longest, perSecond } = framesSince();
    find('#frames').textContent =
      `Training ${isInWorker ? 'in a worker' : 'on the page’s own thread'}: ` +
      `at most ${longest.toFixed(0)} ms between two frames, ${perSecond.toFixed(1)} frames a second.`;
    say(`Trained. ${await showGallery(find('#gallery'), model, 120)} of 120 new pictures are right.`);
  } catch (error) {
    say((error as Error).message);
  } finally {
    training = undefined;
    setRunning(false);
  }
}

function showProgress({ step, steps, loss, accuracy }: Progress): void {
  bar.value = step / steps;
  say(`Step ${step} of ${steps}: loss ${loss.toFixed(3)}, accuracy ${(100 * accuracy).toFixed(0)} %`);
}

function say(text: string): void {
  find('#status').textContent = text;
}

function setRunning(isRunning: boolean): void {
  trainButton!.disabled = isRunning;
  stopButton!.disabled = !isRunning;
  saveButton!.disabled = isRunning || model === undefined;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!trainButton!.disabled) void start();
});
stopButton!.addEventListener('click', () => training?.stop());
saveButton!.addEventListener('click', () => model?.save(download('shapes')));
