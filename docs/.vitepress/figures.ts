// Fenced code that becomes a picture or a table while the site is built:
//
//   ```drawing                                  ```costs
//   residualBlock({ filters: 64 })              resnet18 resnet34
//   [56, 56, 64]                                ```
//   ```
//
// A drawing is a block with its input, or a net; costs are those of models, by name, and so are published `accuracies`.

import type MarkdownIt from 'markdown-it';
import * as models from '../../src/models/all';
import { published } from '../../src/models/published';
import { modelInfo } from '../../src/models/registry';
import * as spec from '../../src/spec';

/** Draws `drawing`, `costs` and `accuracies` fences; every other fence stays as it is. */
export function figures(markdown: MarkdownIt): void {
  const asCode = markdown.renderer.rules.fence!;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index]!;
    if (info.trim() === 'drawing') return figure(drawing(content));
    if (info.trim() === 'costs') return costs(content.trim().split(/\s+/));
    if (info.trim() === 'accuracies') return accuracies(content.trim().split(/\s+/));
    return asCode(tokens, index, ...rest);
  };
}

/** Wider than a phone's page, and so scrolled there, for which the keyboard has to reach it. */
const isWide = (svg: string): boolean => Number(/ width="(\d+)"/.exec(svg)?.[1]) > 320;

/** The picture as the page has it: by `v-html`, for Vue drops a `<style>` that stands in a template. */
const figure = (svg: string): string =>
  `<figure class="drawing"${isWide(svg) ? ' tabindex="0"' : ''} v-html="${JSON.stringify(svg).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"></figure>\n`;

/** The picture of what the code gives: a picture; a net; or a block, and on the last line its input. */
function drawing(code: string): string {
  const lines = code.trim().split('\n');
  const last = lines.at(-1)!;
  const input = /^\[.*\]$/.test(last) ? (JSON.parse(last) as spec.Shape) : undefined;
  const what = evaluate(input ? lines.slice(0, -1).join('\n') : lines.join('\n'));
  if (typeof what === 'string') return what;
  if (what instanceof spec.NetBuilder) return what.toSVG();
  return spec.toSVG(what as spec.BlockCall, { input: input! });
}

/** What the expression gives where every public name of `tfjs-blocks/spec` and every model is at hand. */
function evaluate(expression: string): unknown {
  const names = { ...models, ...spec };
  return new Function(...Object.keys(names), `return (${expression.replace(/;\s*$/, '')});`)(...Object.values(names));
}

/** A table of the models' costs. */
function costs(names: readonly string[]): string {
  const rows = names.map((name) => {
    const { params, macs, inputShape } = modelInfo(name);
    const [height, width] = inputShape;
    return [`<code>${name}</code>`, amount(params), amount(macs), `${height}×${width}`];
  });
  return table(['Model', 'Parameters', 'Multiply-accumulates', 'Input'], rows);
}

/** A table of what sources say of the models' accuracies. */
function accuracies(names: readonly string[]): string {
  const rows = names.flatMap((name) =>
    published
      .filter(({ top1 }) => top1[name] !== undefined)
      .map(({ dataset, top1, note, source }) => [
        `<code>${name}</code>`,
        `${top1[name]}\u00a0%`,
        dataset,
        linked(`${source}${note && `: ${note}`}`),
      ]),
  );
  return table(['Model', 'Top-1', 'On', 'Source'], rows);
}

const linked = (source: string): string =>
  source.replace(/arXiv:(\d+\.\d+)/g, '<a href="https://arxiv.org/abs/$1">arXiv:$1</a>');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table tabindex="0"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>\n`;

/** Four digits or so: `25.56 M`. */
function amount(count: number): string {
  const [unit, letter] = ([1e9, 1e6, 1e3] as const)
    .map((unit, index) => [unit, 'GMk'[index]!] as const)
    .find(([unit]) => count >= unit) ?? [1, ''];
  return `${(count / unit).toFixed(2)}\u00a0${letter}`;
}
