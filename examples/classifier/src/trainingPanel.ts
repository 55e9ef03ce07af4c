// The form that starts training, and what is seen of it: progress, curves, the accuracy.

import { type App, busily, setClassifier } from './app';
import type { Classifier } from './classifier';
import { curvesOf, percent } from './curves';
import { find, make } from './dom';
import { type Epoch, missing, train } from './training';
import { attempt } from './trouble';

export function showTraining(app: App): void {
  const panel = find('#training');
  const form = find<HTMLFormElement>('form', panel);
  const [start, stop] = [find<HTMLButtonElement>('.primary', form), find<HTMLButtonElement>('.stop', form)];
  const progress = find<HTMLProgressElement>('progress', panel);
  const status = find('#training-status');
  const curves = find('.curves', panel);
  let stopping = new AbortController();

  form.onsubmit = (event) => {
    event.preventDefault();
    void attempt(() => busily(app, run));
  };
  stop.onclick = () => stopping.abort();
  app.isBusy.watch(update);
  app.classes.changes.watch(update);

  async function run(): Promise<void> {
    const answers = new FormData(form);
    const epochs: Epoch[] = [];
    stopping = new AbortController();
    begin();
    try {
      const classifier = await train(app.classes.changes.value, {
        epochs: Number(answers.get('epochs')),
        fineTune: answers.has('fineTune'),
        mirror: answers.has('mirror'),
        signal: stopping.signal,
        onProgress: (part) => {
          progress.value = part;
        },
        onEpoch: (epoch) => {
          epochs.push(epoch);
          curves.hidden = false;
          curves.replaceChildren(legend(), ...curvesOf(epochs, curves.clientWidth));
        },
      });
      setClassifier(app, classifier);
      status.textContent = summary(classifier);
    } catch (error) {
      status.textContent = '';
      throw error;
    } finally {
      end();
    }
  }

  function begin(): void {
    status.textContent = 'Training …';
    progress.value = 0;
    curves.replaceChildren();
    for (const element of [progress, stop]) element.hidden = false;
    start.hidden = true;
    stop.focus();
  }

  function end(): void {
    const hadFocus = document.activeElement === stop;
    for (const element of [progress, stop]) element.hidden = true;
    start.hidden = false;
    if (hadFocus) start.focus();
  }

  function update(): void {
    const lack = missing(app.classes.changes.value);
    start.disabled = app.isBusy.value || lack !== undefined;
    if (!app.isBusy.value && (lack || !app.classifier.value)) status.textContent = lack ?? 'Ready to train.';
  }
}

function summary({ heldBack: { right, of } }: Classifier): string {
  if (of === 0) return 'Trained. With five pictures a class, one is held back and tells how good it is.';
  const pictures = of === 1 ? 'picture' : 'pictures';
  return `Trained. ${right} of ${of} held-back ${pictures} right: ${percent(right / of)} accuracy.`;
}

const legend = (): Node =>
  make(
    'p',
    { className: 'legend' },
    make('span', { className: 'learnt', textContent: 'learnt from' }),
    make('span', { className: 'held-back', textContent: 'held back' }),
  );
