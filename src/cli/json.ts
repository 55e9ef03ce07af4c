// tfjs-blocks json <net>: a net as a file, to begin one's own with.

import type { Command } from './command';
import { outFlags, writeText } from './files';
import { jsonText } from './jsonText';
import { netFlags, onlyNet, readNet } from './readNet';

export const json: Command = {
  name: 'json',
  takes: '<net>',
  says: 'one net as JSON, to begin your own with',
  flags: { ...netFlags, ...outFlags },
  examples: ['json resnet18 --num-classes 10 --out mine.json'],
  run(words, terminal) {
    const net = readNet(onlyNet(words), words, terminal);
    writeText(jsonText(net), words, terminal);
  },
};
