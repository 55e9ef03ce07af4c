// Packed, a texel of a map holds two columns of two channels, and one of a filter two input channels of two outputs. So
// the programs take channels in pairs, which they can where each group has an even number of them.

import type { Shape4D } from '../spec';

/** Whether the channels of every group come in pairs, in a filter `[kh, kw, C/groups, O]` for `channels` of input. */
export function isInPairs([, , groupChannels, filters]: Shape4D, channels: number): boolean {
  const groupFilters = (filters * groupChannels) / channels;
  return groupChannels % 2 === 0 && groupFilters % 2 === 0;
}

/** In GLSL: of a texel, the two channels in this column. */
export const inColumn = `
vec2 inColumn(vec4 texel, int column) {
  return mod(float(column), 2.0) == 0.0 ? texel.xy : texel.zw;
}`;

/** In GLSL: zeros in the second column of the texel, where the map of so many columns doesn't have it. */
export function cutAt(columns: number, column: string, texel: string): string {
  return columns % 2 === 0 ? '' : `if (${column} + 1 >= ${columns}) ${texel}.zw = vec2(0.0);`;
}
