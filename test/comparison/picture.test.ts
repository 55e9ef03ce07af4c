// docs/pictures/comparison.svg is what the library makes: `npx vitest run test/comparison/picture.test.ts -u` writes it anew.

import { compare, lectureNets } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';

test('the picture of the documentation is the lecture’s chart', async () => {
  const svg = compare(lectureNets).toSVG({ theme: 'light' });
  await expect(svg).toMatchFileSnapshot('../../docs/pictures/comparison.svg');
});
