// out/report.html: what was learnt and how well, in one file that needs nothing else.

import sharp from 'sharp';
import type { Analysis } from 'tfjs-blocks';
import { accuracyChart, confusionChart, lossChart } from './charts';
import type { Evaluation } from './evaluate';
import type { Network } from './network';
import { duration } from './progress';
import type { Dataset } from './readImages';
import { style } from './reportStyle';
import type { Epoch } from './train';

/** Everything that the report tells. */
export interface Run {
  readonly title: string;
  readonly data: Dataset;
  readonly network: Network;
  readonly analysis: Analysis;
  readonly curves: readonly Epoch[];
  readonly evaluation: Evaluation;
  /** What a linear classifier reaches, where it was tried. */
  readonly linear: number | undefined;
  /** What was asked for and what it ran on, in words. */
  readonly settings: Readonly<Record<string, string>>;
  /** Milliseconds of each part of the run. */
  readonly timings: Readonly<Record<string, number>>;
}

const thumbnail = 96;
const mostRight = 16;
const mostWrong = 24;
/** Above this the matrix is too large to be read. */
const mostClasses = 40;
/** Above this it is not shrunk to a narrow page, but can be scrolled. */
const mostClassesOnPhone = 12;

/** The report as HTML. Reads the pictures that it shows as samples. */
export async function report(run: Run): Promise<string> {
  const { title, data, network, analysis, curves, evaluation, linear, settings, timings } = run;
  const { classes, heldBack } = data;
  const { right, wrong } = samples(run);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHTML(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHTML(title)}</h1>
<dl class="numbers">
${number(percent(evaluation.accuracy), `of ${grouped(heldBack.labels.length)} held-back images right`)}
${linear === undefined ? '' : number(percent(linear), 'for a linear classifier on the pixels')}
${number(grouped(analysis.params), 'parameters')}
${number(scaled(analysis.macs), 'multiply-accumulates an image')}
${number(duration(timings['training'] ?? 0), `to train, ${Math.round(curves[curves.length - 1]!.imagesPerSecond)} images a second`)}
</dl>

<section><h2>Learning</h2>
<div class="charts"><figure>${accuracyChart(curves, linear)}</figure><figure>${lossChart(curves)}</figure></div>
<p class="note">Loss and accuracy in training are means over an epoch, on images that are mirrored and shifted; the held-back
images are looked at after each epoch, as they are.</p></section>

<section><h2>What is taken for what</h2>
${confusion(evaluation, classes)}</section>

<section><h2>Samples</h2>
<h3>Wrong${wrong.length === 0 ? '' : ', the surest first'}</h3>
${wrong.length === 0 ? '<p>None: every held-back image was told right.</p>' : await gallery(wrong, run)}
<h3>Right</h3>
${right.length === 0 ? '<p>None.</p>' : await gallery(right, run)}</section>

<section><h2>The network</h2>
<div class="scroll picture">${network.toSVG()}</div>
<details><summary>The inside of its blocks</summary>
<div class="scroll picture">${network.toSVG({ expand: true })}</div></details>
${analysisTable(analysis)}</section>

<section><h2>The run</h2>
<div class="charts">${facts(settings)}${facts(mapValues(timings, (time) => `${(time / 1000).toFixed(1)} s`))}</div>
${data.warnings.length === 0 ? '' : `<h3>Left out</h3><ul>${data.warnings.map((text) => `<li>${escapeHTML(text)}</li>`).join('')}</ul>`}
</section>
</main>
</body>
</html>
`;
}

const number = (value: string, of: string) => `<div><dt>${of}</dt><dd>${value}</dd></div>`;

function confusion({ confusion: counts }: Evaluation, classes: readonly string[]): string {
  const pairs = counts
    .flatMap((row, is) => row.map((count, said) => ({ is, said, count })))
    .filter(({ is, said, count }) => is !== said && count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, 3)
    .map(
      ({ is, said, count }) =>
        `${escapeHTML(classes[is]!)} taken for ${escapeHTML(classes[said]!)} (${count}×)`,
    );
  const words = pairs.length === 0 ? 'Nothing is confused.' : `Most often confused: ${pairs.join(', ')}.`;
  const frame = classes.length > mostClassesOnPhone ? 'scroll' : 'fit';
  const isLegible = classes.length <= mostClasses;
  const matrix = isLegible ? `<div class="${frame}">${confusionChart(counts, classes)}</div>` : '';
  return `${matrix}<p>${words}</p>`;
}

/** Which images are shown: the mistakes that the network was surest of, and hits of every class in turn. */
function samples({ data, evaluation }: Run): { right: number[]; wrong: number[] } {
  const { labels } = data.heldBack;
  const images = [...labels.keys()];
  const isRight = (image: number) => evaluation.answers[image]!.said === labels[image];
  const wrong = images
    .filter((image) => !isRight(image))
    .sort((one, other) => evaluation.answers[other]!.probability - evaluation.answers[one]!.probability);
  const turns = data.classes.map((_, label) =>
    images.filter((image) => labels[image] === label && isRight(image)),
  );
  const right = Array.from({ length: mostRight }, (_, turn) => turns.map((hits) => hits[turn])).flat();
  return {
    right: right.filter((image) => image !== undefined).slice(0, mostRight),
    wrong: wrong.slice(0, mostWrong),
  };
}

async function gallery(images: readonly number[], { data, evaluation }: Run): Promise<string> {
  const { classes, heldBack } = data;
  const figures = images.map(async (image) => {
    const { said, probability } = evaluation.answers[image]!;
    const is = heldBack.labels[image]!;
    const path = heldBack.paths[image]!;
    const words = said === is ? '' : `, it is ${escapeHTML(classes[is]!)}`;
    return `<figure title="${escapeHTML(path)}"><img src="${await dataURL(path)}" width="${thumbnail}" height="${thumbnail}" alt="${escapeHTML(classes[is]!)}">
<figcaption><b class="${said === is ? 'right' : 'wrong'}">${escapeHTML(classes[said]!)}</b> <span>${percent(probability)}</span>${words}</figcaption></figure>`;
  });
  return `<div class="gallery">${(await Promise.all(figures)).join('\n')}</div>`;
}

async function dataURL(path: string): Promise<string> {
  const image = sharp(path).autoOrient().flatten({ background: 'white' });
  const bytes = await image
    .resize(2 * thumbnail, 2 * thumbnail, { fit: 'cover' })
    .jpeg({ quality: 80 })
    .toBuffer();
  return `data:image/jpeg;base64,${bytes.toString('base64')}`;
}

function analysisTable({ layers, params, macs, outputShape }: Analysis): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td>${escapeHTML(cell)}</td>`).join('')}</tr>`;
  const rows = layers.map((layer) =>
    row([layer.name, layer.type, layer.outputShape.join('×'), grouped(layer.params), scaled(layer.macs)]),
  );
  return `<div class="scroll"><table>
<thead><tr><th>layer</th><th>type</th><th>output</th><th>parameters</th><th>multiply-accumulates</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
<tfoot>${row(['in all', '', outputShape.join('×'), grouped(params), scaled(macs)])}</tfoot>
</table></div>`;
}

const facts = (entries: Readonly<Record<string, string>>) =>
  `<table class="facts">${Object.entries(entries)
    .map(([name, value]) => `<tr><th>${escapeHTML(name)}</th><td>${escapeHTML(value)}</td></tr>`)
    .join('')}</table>`;

const mapValues = <From, To>(
  entries: Readonly<Record<string, From>>,
  value: (from: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(entries).map(([name, from]) => [name, value(from)]));

/** `97.4 %`. */
export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** `175,128`. */
export const grouped = (count: number) => count.toLocaleString('en');

/** `6.66 M`. */
const scaled = (count: number) =>
  count >= 1e9
    ? `${(count / 1e9).toPrecision(3)} G`
    : count >= 1e6
      ? `${(count / 1e6).toPrecision(3)} M`
      : grouped(count);

const escapeHTML = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );
