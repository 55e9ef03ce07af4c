// `npm run bench networks`: whole networks at 64×64, ours against TensorFlow.js's own layers with the same weights: one
// prediction, and on webgpu one training step of a smaller one.

import type { Race } from './contender';
import { resnet50, resnext29, resnext50, seResnext50 } from './nets';
import { predictRace } from './predict';
import type { Setting } from './suites';
import { trainRace } from './train';

export function networkRaces({ backends, peers }: Setting): Race[] {
  const [backend] = backends as [string];
  const predictions = [resnet50, resnext50, seResnext50].map((make) =>
    predictRace({ make, batch: 1 }, backend),
  );
  return backend === 'webgpu'
    ? [...predictions, trainRace({ make: resnext29, batch: 4 }, backends, peers)]
    : predictions;
}
