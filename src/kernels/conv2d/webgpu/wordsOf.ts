// A convolution in words: all that the time of its kernels depends on, for people and as a key.

import { isHalfPrecision } from '../../webgpu/backend';
import type { Shape4D, Sliding } from '../spec';

/** `1×56×56×128 by 3×3×4×128, stride 2×2, padding 1 1 1 1`, where strides and dilations of 1 and no padding go unsaid. */
export function wordsOf(x: Shape4D, filter: Shape4D, { stride, dilation, padding }: Sliding): string {
  const around = padding.flat();
  return [
    `${x.join('×')} by ${filter.join('×')}`,
    ...(stride.some((step) => step > 1) ? [`stride ${stride.join('×')}`] : []),
    ...(dilation.some((step) => step > 1) ? [`dilation ${dilation.join('×')}`] : []),
    ...(around.some((side) => side !== 0) ? [`padding ${around.join(' ')}`] : []),
    ...(isHalfPrecision() ? ['half precision'] : []),
  ].join(', ');
}
