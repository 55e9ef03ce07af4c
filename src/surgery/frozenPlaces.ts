// What is frozen in a layer, be it the whole of it or places inside. A place is the path of an operation with weights.

import type { BlockLayer } from '../layers/blockLayer';

/** Of a layer's own places, the frozen ones. */
export const frozenPlaces = (layer: BlockLayer): ReadonlySet<string> =>
  new Set(layer.trainable ? layer.heldPlaces : layer.places);

/** Freezes these of a layer's places and thaws the others. All of them are the layer itself: `trainable = false`. */
export function freezeOnly(layer: BlockLayer, frozen: ReadonlySet<string>): void {
  const { places } = layer;
  const isWhole = places.length > 0 && places.every((place) => frozen.has(place));
  layer.trainable = !isWhole;
  layer.hold(isWhole ? new Set() : frozen);
}

/** A place in the net: `layer1.0/bn1`, or `bn1` for a layer that is one operation. */
export const placeIn = (layer: string, place: string): string => (place === '' ? layer : `${layer}/${place}`);
