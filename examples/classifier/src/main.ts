// The page, from its parts.

import '@tensorflow/tfjs-layers'; // registers the gradients of TensorFlow.js's own operations
import type { App } from './app';
import { showBackends } from './backendMenu';
import { createCamera } from './camera';
import { showCamera } from './cameraPanel';
import { showClasses } from './classCards';
import { Classes } from './classes';
import type { Classifier } from './classifier';
import { showKeeping } from './keepingPanel';
import { Observable } from './observable';
import { showPrediction } from './predictionPanel';
import { showTraining } from './trainingPanel';
import { attempt } from './trouble';

const app: App = {
  camera: createCamera(),
  classes: new Classes([
    { name: 'Class 1', pictures: [] },
    { name: 'Class 2', pictures: [] },
  ]),
  classifier: new Observable<Classifier | undefined>(undefined),
  isBusy: new Observable(true),
};

showCamera(app.camera);
showClasses(app);
showTraining(app);
showPrediction(app);
showKeeping(app);
void attempt(async () => {
  await showBackends(app);
  app.isBusy.value = false;
});
