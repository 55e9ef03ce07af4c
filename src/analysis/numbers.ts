// Numbers as every table and chart writes them, the same in every locale.

import type { ReceptiveField } from './receptiveField';

/** `25,557,032`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `4.09 G`: three digits and the unit. */
export function scaled(count: number): string {
  const units = ['', ' k', ' M', ' G', ' T'];
  let unit = 0;
  let value = count;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return unit === 0 ? String(value) : `${value.toPrecision(3)}${units[unit]}`;
}

/** `9.2 MiB`. */
export const binary = (bytes: number): string =>
  bytes < 1 << 20 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / (1 << 20)).toFixed(1)} MiB`;

/** `427`, `3×1`, or `all`. */
export const sight = ({ size: [height, width] }: ReceptiveField): string =>
  Number.isFinite(height) ? (height === width ? String(height) : `${height}×${width}`) : 'all';

/** `76.13`, of a hundred. */
export const percent = (share: number): string => share.toFixed(2);
