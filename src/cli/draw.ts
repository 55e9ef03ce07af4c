// tfjs-blocks draw <net>: the picture of one net.

import type { Command } from './command';
import { outFlags, writeText } from './files';
import { netFlags, onlyNet, readNet } from './readNet';

export const draw: Command = {
  name: 'draw',
  takes: '<net>',
  says: 'the picture of one net, as SVG',
  flags: {
    ...netFlags,
    expand: { value: 'BLOCKS', says: 'to draw by their inside: layer1, layer2.0, or all' },
    ...outFlags,
  },
  examples: ['draw resnet18 --expand layer1.0 --out resnet18.svg'],
  run(words, terminal) {
    const expand = words.list('expand');
    const all = expand.length === 1 && expand[0] === 'all';
    const svg = readNet(onlyNet(words), words, terminal).toSVG({ expand: all || expand });
    writeText(svg, words, terminal);
  },
};
