// A training step that fails leaves nothing behind. TensorFlow.js 4.22 keeps what the gradients will read until they have
// read it: where the loss throws before, it keeps it for ever, some tens of tensors a step.

import * as tf from '@tensorflow/tfjs-core';

type Tape = ReturnType<typeof tf.engine>['state']['activeTape'];

let watched: Tape | undefined;

/**
 * Called in the middle of a step: frees what the step has saved for its gradients, once it is over. A step is one piece
 * of synchronous work, after which a microtask comes at once; one that went well has freed all of it by then.
 */
export function cleanUpIfStepFails(): void {
  const { gradientDepth, activeTape: tape } = tf.engine().state;
  if (gradientDepth === 0 || tape === watched) return;
  watched = tape;
  queueMicrotask(() => {
    watched = undefined;
    for (const { saved = [] } of tape) {
      for (const tensor of saved) tensor.dispose();
    }
  });
}
