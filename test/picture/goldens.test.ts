// The pictures in docs/pictures, as toSVG draws them today: `npx vitest run --project plain -u test/picture/goldens.test.ts`
// writes them anew.

import { expect, test } from 'vitest';
import { bottleneckBlock, net, residualBlock, toSVG } from '../../src/spec';

const block = toSVG(bottleneckBlock({ filters: 256, groups: 32, groupWidth: 4, stride: 2 }), {
  input: [56, 56, 128],
});

const small = net({ input: [32, 32, 3], name: 'a small residual net' })
  .conv({ filters: 16, kernelSize: 3, bias: false })
  .batchNorm()
  .relu()
  .stage(3, residualBlock({ filters: 16 }), { tap: 'c2' })
  .stage(3, residualBlock({ filters: 32 }), { stride: 2, tap: 'c3' })
  .residual((r) => r.stage(2, residualBlock({ filters: 32 })))
  .branches(
    {
      narrow: (b) => b.conv({ filters: 32, kernelSize: 1, activation: 'relu' }),
      wide: (b) => b.conv({ filters: 32, kernelSize: 3, activation: 'relu' }),
      pooled: (b) => b.maxPool({ size: 3, stride: 1, padding: 1 }),
    },
    'concat',
  )
  .globalAvgPool()
  .dense(10)
  .softmax();

test.each([
  ['bottleneckBlock', block],
  ['net', small.toSVG({ legend: true })],
])('%s.svg is as it is drawn today', async (name, svg) => {
  await expect(svg).toMatchFileSnapshot(`../../docs/pictures/${name}.svg`);
});
