// Saving and loading, in this browser and as files.

import { type App, busily, setClassifier } from './app';
import { storedModel, storedPictures, storeModel, storePictures } from './browserStore';
import { find } from './dom';
import { acceptFiles } from './dropZone';
import { downloadModel, downloadPictures, type Opened, openFiles } from './files';
import { fromPictureFile, toPictureFile } from './pictureFile';
import { attempt, Trouble } from './trouble';

export function showKeeping(app: App): void {
  const panel = find('#keeping');
  const status = find('[role=status]', panel);
  const pictures = () => toPictureFile(app.classes.changes.value);
  const on = (selector: string, action: () => Promise<string>): void => {
    const button = find<HTMLButtonElement>(selector, panel);
    button.onclick = () =>
      attempt(async () => {
        status.textContent = '';
        status.textContent = await busily(app, action);
      });
    app.isBusy.watch((isBusy) => {
      button.disabled = isBusy;
    });
  };

  on('.save', async () => {
    await storePictures(pictures());
    if (app.classifier.value) await storeModel(app.classifier.value);
    return app.classifier.value ? 'The model and its pictures are saved.' : 'The pictures are saved.';
  });
  on('.load', async () => {
    const [data, classifier] = [await storedPictures(), await storedModel()];
    if (!data && !classifier) throw new Trouble('Nothing was saved in this browser yet.');
    return put({ classes: data ? await fromPictureFile(data) : undefined, classifier });
  });
  on('.save-model', async () => {
    if (!app.classifier.value) throw new Trouble('There is no model yet: train first.');
    await downloadModel(app.classifier.value);
    return 'Two files are downloaded: classifier.json and classifier.weights.bin.';
  });
  on('.save-pictures', async () => {
    downloadPictures(pictures());
    return 'One file is downloaded: pictures.json.';
  });
  acceptFiles(panel, (files) =>
    busily(app, async () => {
      status.textContent = put(await openFiles(files));
    }),
  );

  function put({ classes, classifier }: Opened): string {
    if (classes) app.classes.replace(classes);
    if (classifier) setClassifier(app, classifier);
    return `Loaded: ${[classes && 'pictures', classifier && 'a model'].filter(Boolean).join(' and ')}.`;
  }
}
