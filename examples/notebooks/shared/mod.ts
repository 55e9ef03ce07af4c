// What the notebooks share: images drawn in code, training from a seed, charts.

export { accuracyOf, likeliest, predict } from './accuracyOf.ts';
export { batchOf } from './batchOf.ts';
export { chart, confusion, curves, finals, percent } from './charts.ts';
export { html, mean, svg, table } from './display.ts';
export { drawImages, type ImageSet, imageClasses } from './drawImages.ts';
export { gallery } from './gallery.ts';
export { heatMap } from './heatMap.ts';
export { stepTime } from './stepTime.ts';
export { type Data, type Epoch, type Recipe, train } from './train.ts';
export { type Run, type Trained, trainEach } from './trainEach.ts';
