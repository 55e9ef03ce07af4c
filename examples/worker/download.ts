// Saves a model as two files. TensorFlow.js's own 'downloads://' is left out by bundlers where tf.io.browserFiles is not used.

import * as tf from '@tensorflow/tfjs-core';

/** For `model.save(…)`: offers `<name>.json` and `<name>.weights.bin`, which `tf.io.browserFiles` and `tf.io.http` load. */
export const download = (name: string): tf.io.IOHandler =>
  tf.io.withSaveHandler(async (artifacts) => {
    const { weightData = [], weightSpecs = [], ...rest } = artifacts;
    const weightsFile = `${name}.weights.bin`;
    const weightsManifest = [{ paths: [weightsFile], weights: weightSpecs }];
    offer(`${name}.json`, new Blob([JSON.stringify({ ...rest, weightsManifest })]));
    offer(weightsFile, new Blob([weightData].flat()));
    return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
  });

function offer(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
