// tfjs-blocks analyze <net>: what one net costs, layer by layer.

import { table } from '../analysis/table';
import type { Command } from './command';
import { jsonText } from './jsonText';
import { netFlags, onlyNet, readNet } from './readNet';
import { clipped, widthOf } from './terminal';

export const analyze: Command = {
  name: 'analyze',
  takes: '<net>',
  says: 'one net, layer by layer: what it costs, and what it sees',
  flags: { ...netFlags, json: { says: 'as JSON, operation by operation' } },
  examples: ['analyze resnet50 --input 320x320', 'analyze resnet50 --num-classes 10 --width-multiplier 0.5'],
  run(words, terminal) {
    const analysis = readNet(onlyNet(words), words, terminal).analyze();
    const text = words.has('json')
      ? jsonText(analysis)
      : clipped(table(analysis, widthOf(terminal)), terminal);
    terminal.stdout.write(`${text}\n`);
  },
};
