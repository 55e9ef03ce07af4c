// The units of LeNet-5, VGG and Network in Network against torchvision's, timm's and plain torch versions, in float64:
// outputs, gradients, statistics; in prediction and in training.

import { mlpConv } from '../../src/blocks/mlpConv';
import { lenetTable, partialConv } from '../../src/blocks/partialConv';
import { separableConv } from '../../src/blocks/separableConv';
import { subsampling } from '../../src/blocks/subsampling';
import { vggBlock } from '../../src/blocks/vggBlock';
import type { BlockCall } from '../../src/graph/block';
import { goldenClassics } from '../golden/load';
import { describeGolden } from '../support/describeGolden';

const activation = 'lecunTanh';

/** The same as in test/golden/classics.py. */
const ours: Readonly<Record<keyof typeof goldenClassics, BlockCall>> = {
  mlpConv: mlpConv({ filters: 3, widths: [6, 5], kernelSize: 3 }),
  mlpConv_batchNorm: mlpConv({ filters: 3, widths: [3], kernelSize: 5, stride: 2, batchNorm: true }),
  vgg: vggBlock({ filters: 4 }),
  vgg_batchNorm: vggBlock({ filters: 3, repeat: 3, batchNorm: true, bias: false }),
  partialConv_lenet: partialConv({ table: lenetTable, kernelSize: 5, padding: 'valid', activation }),
  partialConv_window: partialConv({
    table: [[3, 0], [2], [0, 1, 2]],
    kernelSize: [3, 2],
    stride: 2,
    dilation: 2,
    padding: 1,
    bias: false,
  }),
  subsampling: subsampling({ activation }),
  subsampling_overlapping: subsampling({ size: 3, stride: 2, activation }),
  separableConv: separableConv({ filters: 4, kernelSize: 3 }),
  separableConv_same: separableConv({ filters: 2, kernelSize: 5, stride: 2, padding: 'same' }),
};

describeGolden(goldenClassics, ours);
