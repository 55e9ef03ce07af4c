// tfjs-blocks list: the models by their names.

import { columnsOf } from '../analysis/columns';
import { grouped, percent, scaled } from '../analysis/numbers';
import { accuraciesOf } from '../comparison/accuracies';
import { listModels, modelInfo } from '../models/registry';
import type { Command } from './command';
import { clipped, type Terminal, widthOf } from './terminal';
import { countOf } from './values';
import { UsageError, type Words } from './words';

export const list: Command = {
  name: 'list',
  takes: '',
  says: 'the models by name, with their costs and accuracies',
  flags: {
    family: { value: 'FAMILY', says: 'of this kind, such as ResNet' },
    'max-params': { value: 'N', says: 'with at most so many parameters, such as 30M' },
    'max-macs': { value: 'N', says: 'with at most so many multiply-accumulates, such as 5G' },
  },
  examples: ['list --family ResNet', 'list --max-params 30M --max-macs 5G'],
  run(words, terminal) {
    if (words.plain.length > 0) {
      throw new UsageError({
        rule: 'list takes flags alone',
        remedy: `Did you mean --family ${words.plain[0]}?`,
      });
    }
    const maxParams = most(words, 'max-params');
    const maxMacs = most(words, 'max-macs');
    const names = listModels({ family: words.text('family'), maxParams, maxMacs });
    if (names.length === 0) terminal.stderr.write('no model is as small as that\n');
    else terminal.stdout.write(`${clipped(listOf(names, terminal), terminal)}\n`);
  },
};

const most = (words: Words, flag: string): number | undefined => {
  const text = words.text(flag);
  return text === undefined ? undefined : countOf(flag, text);
};

const heads = ['name', 'family', 'params', 'MACs', 'top-1', 'on'] as const;

/** Kind by kind, the cheaper first. */
function listOf(names: readonly string[], terminal: Terminal): string {
  const rows = names
    .map(modelInfo)
    .sort((a, b) => a.family.localeCompare(b.family, 'en') || a.macs - b.macs)
    .map(({ name, family, params, macs }) => {
      const [accuracy] = accuraciesOf(name);
      const known = accuracy ? [percent(accuracy.top1), accuracy.dataset] : ['–', ''];
      return [name, family, grouped(params), scaled(macs), ...known];
    });
  const { line, rule } = columnsOf([heads, ...rows], {
    ...{ left: 2, giving: [0, 1] },
    ...{ leaving: [5, 1], width: widthOf(terminal) },
  });
  return [line(heads), rule, ...rows.map(line)].join('\n');
}
