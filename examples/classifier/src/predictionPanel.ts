// What the classifier says about what the camera sees, or about a picture that was dropped here.

import * as tf from '@tensorflow/tfjs-core';
import type { App } from './app';
import { show } from './cameraPanel';
import { type Classifier, predict } from './classifier';
import { percent } from './curves';
import { find, make } from './dom';
import { acceptFiles } from './dropZone';
import { type Picture, pictureFromFile, pictureOf } from './picture';
import { best } from './training';
import { attempt, Trouble } from './trouble';

export function showPrediction(app: App): void {
  const panel = find('#prediction');
  const video = find<HTMLVideoElement>('video', panel);
  const canvas = find<HTMLCanvasElement>('canvas', panel);
  const live = find<HTMLButtonElement>('.live', panel);
  let still: Picture | undefined;
  /** Counts up when there is something else to predict, or to predict by. */
  let turn = 0;

  show(app.camera, video);
  app.camera.stream.watch(update);
  app.classifier.watch(update);
  app.isBusy.watch(update);
  acceptFiles(panel, async ([file]) => {
    still = await pictureFromFile(file!);
    canvas.getContext('2d')!.drawImage(still, 0, 0);
    update();
    if (!app.classifier.value)
      throw new Trouble('There is nothing to predict with yet: train first, or load a model.');
  });
  live.onclick = () => {
    still = undefined;
    update();
  };

  function update(): void {
    const isOn = app.camera.stream.value !== undefined;
    canvas.hidden = still === undefined;
    video.hidden = still !== undefined || !isOn;
    live.hidden = still === undefined || !isOn;
    find('.empty', panel).hidden = !canvas.hidden || !video.hidden;
    turn++;
    const classifier = app.classifier.value;
    if (!classifier) return;
    if (!app.isBusy.value) void attempt(() => predictAgain(classifier, turn));
  }

  /** Predicts, and, from the camera, does so again and again while nothing changes. */
  async function predictAgain(classifier: Classifier, mine: number): Promise<void> {
    const row = rows(panel, classifier.labels);
    while (mine === turn) {
      const picture = still ?? (!video.hidden && video.videoWidth > 0 ? pictureOf(video) : undefined);
      if (picture) {
        const start = performance.now();
        const [probabilities] = await predict(classifier.model, [picture]);
        if (mine !== turn) return;
        row(probabilities!, performance.now() - start);
        if (still) return;
      } else if (video.hidden) return;
      await tf.nextFrame();
    }
  }
}

/** Makes a bar for each class. Returns what shows probabilities in them. */
function rows(panel: HTMLElement, labels: readonly string[]) {
  const output = find('.best', panel);
  const time = find('.time', panel);
  const bars = labels.map((label) => {
    const [bar, text] = [make('span', { className: 'bar' }), make('span', { className: 'percent' })];
    bar.ariaHidden = 'true';
    return { bar, text, item: make('li', {}, make('span', { textContent: label }), text, bar) };
  });
  find('.bars', panel).replaceChildren(...bars.map(({ item }) => item));
  output.textContent = '';
  let typical: number | undefined;

  return (probabilities: readonly number[], milliseconds: number): void => {
    const winner = best(probabilities);
    for (const [index, { bar, text, item }] of bars.entries()) {
      item.classList.toggle('winner', index === winner);
      bar.style.setProperty('--part', String(probabilities[index]));
      text.textContent = percent(probabilities[index]!);
    }
    if (output.textContent !== labels[winner]) output.textContent = labels[winner]!; // or it would be read aloud again
    typical = typical === undefined ? milliseconds : 0.9 * typical + 0.1 * milliseconds;
    time.textContent = `${typical.toFixed(1)} ms a prediction, on ${tf.getBackend()}`;
  };
}
