// Cells of NASNet-A against timm's and stages of Genetic CNN against a plain torch version, in float64: outputs, gradients,
// statistics; in prediction and in training.

import { geneticStage } from '../../src/blocks/geneticStage';
import { type NasnetCellConfig, nasnetCell } from '../../src/blocks/nasnetCell';
import { type BlockCall, defineBlock, use } from '../../src/graph/block';
import { averagePool } from '../../src/graph/pen';
import { goldenCells } from '../golden/load';
import { describeGolden } from '../support/describeGolden';

/** A cell of two inputs as a block of one: the previous map is the input, or a mean of it. */
const besideItsPrevious = defineBlock(
  'BesideItsPrevious',
  (x, { apart, cell }: { apart: number; cell: NasnetCellConfig }) =>
    use([averagePool(x, { size: 3, stride: apart }), x], 'cell', nasnetCell(cell)),
);

const alone = defineBlock('Alone', (x, { cell }: { cell: NasnetCellConfig }) =>
  use(x, 'cell', nasnetCell(cell)),
);

const normal = { width: 2 } as const;
const reduction = { width: 2, stride: 2 } as const;

/** The same as in test/golden/cells.py. */
const ours: Readonly<Record<keyof typeof goldenCells, BlockCall>> = {
  nasnet_normal: besideItsPrevious({ apart: 1, cell: normal }),
  nasnet_afterLargerOddMap: besideItsPrevious({ apart: 2, cell: normal }),
  nasnet_reduction: besideItsPrevious({ apart: 1, cell: reduction }),
  nasnet_stem0: alone({ cell: { ...reduction, padding: 'torch' } }),
  nasnet_stem1: besideItsPrevious({ apart: 2, cell: { ...reduction, countPadding: true } }),
  genetic_isolated: geneticStage({ filters: 2, code: '0-10-000-0011' }),
  genetic_twoEnds: geneticStage({ filters: 2, code: '1-10' }),
  genetic_empty: geneticStage({ filters: 2, code: '000' }),
};

describeGolden(goldenCells, ours);
