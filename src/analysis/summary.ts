// An analysis without its layers: the numbers that nets are compared by.

import type { Analysis } from './analyze';

/** What a net costs and sees, for one sample. */
export interface Summary
  extends Pick<
    Analysis,
    'inputShape' | 'params' | 'statistics' | 'macs' | 'activations' | 'receptiveField' | 'peakBytes'
  > {}

export const summaryOf = ({ inputShape, params, statistics, macs, ...more }: Summary): Summary => ({
  ...{ inputShape, params, statistics, macs },
  ...{ activations: more.activations, receptiveField: more.receptiveField, peakBytes: more.peakBytes },
});
