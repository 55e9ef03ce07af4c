// `npm run service`: predicts what is on images, over HTTP.
//
//   options ▸ backend ▸ model ▸ listen ▸ … ▸ Ctrl-C: answer who is waiting, then end

import type { AddressInfo } from 'node:net';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { enableWebGPU } from 'tfjs-blocks/node';
import { demoClassifier, loadClassifier } from './classifier';
import { help, type Options, parseOptions } from './options';
import { Predictor } from './predictor';
import { Problem } from './problem';
import { predictionServer } from './server';

async function main({ model, demo, backend, host, port, limit }: Options): Promise<void> {
  if (backend === 'webgpu') console.log(`GPU: ${(await enableWebGPU()).adapter.description}`);
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js's backend ${backend} does not start.`);
  const classifier = demo ? demoClassifier() : await loadClassifier(model);
  const predictor = new Predictor(classifier);
  const { height, width, labels } = classifier;
  await predictor.predict(new Float32Array(height * width * 3)); // the first takes longest: nobody shall wait for it

  const server = predictionServer(predictor, { limit });
  server.listen(port, host, () => {
    const at = server.address() as AddressInfo;
    const name = at.family === 'IPv6' ? `[${at.address}]` : at.address;
    console.log(`${classifier.model.name} tells ${labels.join(', ')} apart, on ${backend}.`);
    if (demo) console.log('It is a demo: it has learnt nothing, and its answers mean nothing.');
    console.log(`http://${name}:${at.port}`);
  });
  server.on('error', (error) => fail(error));

  const stop = () => {
    console.log('Stopping: requests that are under way are answered first.');
    server.close(() => {
      classifier.model.dispose();
      process.exit(0); // a GPU device would keep the process alive
    });
    setInterval(() => server.closeIdleConnections(), 50); // those too whose last answer has just gone out
  };
  process.once('SIGINT', stop).once('SIGTERM', stop); // a second one ends at once
}

function fail(error: unknown): void {
  const remedy = error instanceof Problem ? ` ${error.remedy}` : '';
  console.error(`${(error as Error).message}${remedy}`);
  process.exit(1);
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') console.log(help);
  else await main(options);
} catch (error) {
  fail(error);
}
