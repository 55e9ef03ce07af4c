// The paths and shapes of every net's weights, as files that a person reads: a renamed weight is a visible change, for
// saved models rely on these. If the change is meant, `npx vitest run test/weightNames.test.ts -u` writes them anew.

import { expect, test } from 'vitest';
import { flatten } from '../src/graph/flatten';
import { weightsOf } from '../src/graph/node';
import { nets } from './catalog';

test.each(nets)('$name', async ({ name, net }) => {
  const weights = flatten(net().drawing).flatMap((step) =>
    weightsOf(step.node).map(
      (weight) => `${[...step.path, weight.name].join('/')} [${weight.shape.join(', ')}]`,
    ),
  );
  expect(weights.length).toBeGreaterThan(0);
  await expect(`${weights.join('\n')}\n`).toMatchFileSnapshot(
    `data/weightNames/${name.replaceAll(' ', '-')}.txt`,
  );
});
