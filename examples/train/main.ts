// `npm start`: a network is composed from blocks, learns to tell images apart, and is saved and loaded again.
//
//   options ▸ backend ▸ images ▸ network ▸ analysis ▸ training ▸ held-back images ▸ save ▸ load ▸ report

import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from 'tfjs-blocks';
import { standardOf } from './batches';
import { chooseBackend } from './chooseBackend';
import { evaluate, predict } from './evaluate';
import { linearBaseline } from './linearBaseline';
import { checkClasses, imageSize, readNetwork, smallResNet } from './network';
import { onInterrupt } from './onInterrupt';
import { help, type Options, parseOptions } from './options';
import { Problem } from './problem';
import { duration } from './progress';
import { grouped, percent, report } from './report';
import { loadModel, saveModel } from './saveModel';
import { stopwatch } from './stopwatch';
import { drawWithProgress, readWithProgress, trainWithProgress } from './withProgress';
import { writeAtomically } from './writeAtomically';

const shapesFolder = join('data', 'shapes');

async function main(options: Options): Promise<void> {
  const { seed, epochs, batch, out } = options;
  const modelFolder = join(out, 'model');
  const clock = stopwatch();
  await prepare(out);
  onInterrupt(modelFolder);
  const backend = await chooseBackend(options.backend);
  const backendInWords = `${backend.name} (${backend.runsOn})`;
  say('Backend', backendInWords);
  clock.lap('starting');

  const given = options.net === undefined ? undefined : await readNetwork(options.net);
  const [height, width] = imageSize(given, options.size);
  if (options.images === undefined) {
    const drawn = await drawWithProgress(shapesFolder);
    if (drawn > 0) say('Drawn', `${grouped(drawn)} images in ${shapesFolder}`);
    clock.lap('drawing images');
  }
  const folder = options.images ?? shapesFolder;
  const data = await readWithProgress(folder, { height, width, seed });
  const { classes, training, heldBack } = data;
  for (const warning of data.warnings) say('Warning', warning);
  say('Images', `${folder}: ${classes.length} classes (${classes.join(', ')})`);
  say('', `${grouped(training.labels.length)} to learn from, ${grouped(heldBack.labels.length)} held back`);
  clock.lap('reading images');

  const network = given ?? smallResNet([height, width], classes.length);
  checkClasses(network, classes);
  const analysis = network.analyze({ input: [height, width, 3] });
  say('Network', network.name);
  analysis.print((table) => console.log(`\n${table}\n`));

  const standard = standardOf(training);
  const linear = await linearBaseline(data, standard);
  if (linear !== undefined)
    say('Linear', `classifier on the pixels: ${percent(linear)} of the held-back images right`);
  clock.lap('linear classifier');

  const model = network.build({ seed });
  const curves = await trainWithProgress(model, data, { epochs, batch, seed, standard });
  clock.lap('training');
  const probabilities = await predict(model, heldBack, { height, width, standard });
  const evaluation = evaluate(probabilities, heldBack, classes.length);
  say('Network', `${percent(evaluation.accuracy)} of the held-back images right`);
  clock.lap('held-back images');

  model.setUserDefinedMetadata({
    ...model.getUserDefinedMetadata(),
    images: { classes, height, width, standard },
  });
  await saveModel(model, modelFolder);
  await writeAtomically(join(out, 'net.json'), `${JSON.stringify(network.toJSON(), null, 2)}\n`);
  model.dispose();
  const loaded = await loadModel(modelFolder);
  const again = await predict(loaded, heldBack, { height, width, standard });
  loaded.dispose();
  const difference = again.reduce((most, value, i) => Math.max(most, Math.abs(value - probabilities[i]!)), 0);
  const same = `${difference === 0 ? 'exactly the same predictions' : `predictions differ by at most ${difference}`}`;
  say('Model', `saved in ${modelFolder} and loaded again: ${same}`);
  if (!(difference < 1e-4)) throw new Problem(`The model in ${modelFolder} is not the one that was trained.`);
  clock.lap('saving and loading');

  const settings = {
    backend: backendInWords,
    images: `${folder}, ${width}×${height}`,
    classes: classes.join(', '),
    epochs: String(epochs),
    'images in a step': String(batch),
    seed: String(seed),
    'loaded again': same,
    Node: process.version,
  };
  const title = `${network.name} on ${folder}`;
  const timings = clock.laps;
  const html = await report({
    title,
    data,
    network,
    analysis,
    curves,
    evaluation,
    linear,
    settings,
    timings,
  });
  await writeAtomically(join(out, 'report.html'), html);
  say('Report', join(out, 'report.html'));
  say('Time', `${duration(clock.total())} in all`);
}

/** Finds out whether results can be written before an hour is spent on them. */
async function prepare(out: string): Promise<void> {
  try {
    await mkdir(join(out, 'model'), { recursive: true });
    await access(join(out, 'model'), constants.W_OK);
  } catch (error) {
    throw new Problem(
      `The model cannot be saved in ${out}: ${(error as Error).message}. Choose another folder by --out.`,
    );
  }
}

function say(what: string, text: string): void {
  console.log(`${what.padEnd(9)} ${text}`);
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') console.log(help);
  else await main(options);
} catch (error) {
  if (!(error instanceof Problem || error instanceof ConfigError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = error instanceof Problem ? error.exitCode : 1;
}
