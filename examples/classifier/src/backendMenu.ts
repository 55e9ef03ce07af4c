// The menu of backends. What was trained goes along when another one is chosen; the page's address remembers it.

import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { type App, busily } from './app';
import { type BackendName, backendNames, isBackendName, startBackend, useBackend } from './backend';
import { restored } from './classifier';
import { find, make } from './dom';
import { attempt } from './trouble';

export async function showBackends(app: App): Promise<void> {
  const menu = find<HTMLSelectElement>('#backend');
  menu.replaceChildren(...backendNames.map((name) => make('option', { value: name, textContent: name })));
  const asked = new URL(location.href).searchParams.get('backend');
  menu.value = await startBackend(isBackendName(asked) ? asked : undefined);
  menu.onchange = () =>
    attempt(() =>
      busily(app, async () => {
        try {
          await moveTo(menu.value as BackendName, app);
          history.replaceState(null, '', `?backend=${menu.value}`);
        } finally {
          menu.value = tf.getBackend();
        }
      }),
    );
  app.isBusy.watch((isBusy) => {
    menu.disabled = isBusy;
  });
}

/** Weights live where they were made: the model is taken down to plain numbers, and built again over there. */
async function moveTo(name: BackendName, { classifier }: App): Promise<void> {
  const before = classifier.value;
  const artifacts = before && (await artifactsOf(before.model));
  const from = tf.getBackend() as BackendName;
  try {
    await useBackend(name);
  } catch (error) {
    await useBackend(from);
    throw error;
  }
  if (!artifacts) return;
  classifier.value = restored(await loadLayersModel(tf.io.fromMemory(artifacts)));
  before.model.dispose();
}

async function artifactsOf(model: {
  save(handler: tf.io.IOHandler): Promise<tf.io.SaveResult>;
}): Promise<tf.io.ModelArtifacts> {
  return new Promise((resolve, reject) => {
    const handler = tf.io.withSaveHandler(async (artifacts) => {
      resolve(artifacts);
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    });
    model.save(handler).catch(reject);
  });
}
