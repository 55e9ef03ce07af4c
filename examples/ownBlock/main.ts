// What a block has once it is drawn: a step of its own in nets, costs, a picture, a file, a Layer, training, saving.
//
//   npx tsx examples/ownBlock/main.ts

import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { net } from 'tfjs-blocks';
import { GhostBlock, ghostBlock } from './ghostBlock';

const spec = net
  .with({ ghostBlock })({ input: [8, 8, 3], name: 'ghosts' })
  .ghostBlock({ filters: 8 })
  .residual((inside) => inside.ghostBlock({ filters: 8, cheapKernel: 5 }))
  .stage(2, ghostBlock({ filters: 16 }))
  .globalAvgPool()
  .dense(3)
  .softmax();
spec.analyze().print();
console.log(`a picture of ${spec.toSVG({ expand: true }).length} characters`);

const read = net.fromJSON(JSON.stringify(spec));
const model = read.build({ seed: 1 });
model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
const images = tf.randomUniform([6, 8, 8, 3], 0, 1, 'float32', 1);
const labels = tf.oneHot(tf.tensor1d([0, 1, 2, 0, 1, 2], 'int32'), 3);
const { history } = await model.fit(images, labels, { epochs: 5, verbose: 0 });
console.log(`loss ${history['loss']!.map((loss) => Number(loss).toFixed(3)).join(' → ')}`);

let saved: tf.io.ModelArtifacts = {};
await model.save(
  tf.io.withSaveHandler(async (artifacts) => {
    saved = artifacts;
    return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
  }),
);
const loaded = await tfl.loadLayersModel(tf.io.fromMemory(saved));
const [before, after] = [model, loaded].map((one) => one.predict(images) as tf.Tensor);
console.log(`loaded, it differs by ${(await tf.max(tf.abs(tf.sub(before!, after!))).data())[0]}`);

const sequential = tfl.sequential({
  layers: [new GhostBlock({ filters: 8, inputShape: [8, 8, 3] }), tfl.layers.globalAveragePooling2d({})],
});
console.log(`a layer among others: ${sequential.outputShape}`);
