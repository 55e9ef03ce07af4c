// Fenced code that becomes a picture or a table while the site is built:
//
//   ```drawing                                  ```costs
//   residualBlock({ filters: 64 })              resnet18 resnet34
//   [56, 56, 64]                                ```
//   ```
//
// A drawing is a block with its input, or a net; costs are those of models, by name.

import type MarkdownIt from 'markdown-it';
import * as models from '../../src/models/all';
import { modelInfo } from '../../src/models/registry';
import * as spec from '../../src/spec';

/** Draws `drawing` and `costs` fences; every other fence stays as it is. */
export function figures(markdown: MarkdownIt): void {
  const asCode = markdown.renderer.rules.fence!;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index]!;
    if (info.trim() === 'drawing') return `<figure class="drawing" v-pre>${drawing(content)}</figure>\n`;
    if (info.trim() === 'costs') return costs(content.trim().split(/\s+/));
    return asCode(tokens, index, ...rest);
  };
}

/** The picture of what the code gives: a net; or a block, and on the last line its input. */
function drawing(code: string): string {
  const lines = code.trim().split('\n');
  const last = lines.at(-1)!;
  const input = /^\[.*\]$/.test(last) ? (JSON.parse(last) as spec.Shape) : undefined;
  const what = evaluate(input ? lines.slice(0, -1).join('\n') : lines.join('\n'));
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
    const cells = [`<code>${name}</code>`, millions(params), billions(macs), `${height}×${width}`];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['Model', 'Parameters', 'Multiply-accumulates', 'Input'];
  return `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>\n`;
}

const millions = (count: number): string => `${(count / 1e6).toFixed(2)} M`;
const billions = (count: number): string => `${(count / 1e9).toFixed(2)} G`;
