// The heap of TensorFlow.js's wasm backend, where tensors lie as plain values, and our module that runs on it.
//
// Nothing here holds a view of the memory: whatever allocates may let it grow, and a view of it is void from then on.

import * as tf from '@tensorflow/tfjs-core';
import type { Compute } from '../kernel';
import { instantiate } from './module';
import type { Module } from './module.generated';

/** Where values lie in the memory, in bytes from its beginning. */
export type Address = number;

/** Of what is left out. */
export const nothing: Address = 0;

export const bytesPerValue = 4;

/** The backend, as far as our module needs it. The memory is internal to it: {@link onHeap} asks whether it is there. */
interface Backend {
  readonly wasm: {
    readonly asm?: { readonly memory?: WebAssembly.Memory };
    /** The build with threads has it here. */
    readonly wasmMemory?: WebAssembly.Memory;
    _malloc(bytes: number): number;
    _free(address: Address): void;
  };
  readonly dataIdMap: { get(dataId: tf.DataId): { readonly memoryOffset: Address } };
  makeOutput(shape: readonly number[], dtype: tf.DataType): tf.TensorInfo;
}

export class Heap {
  constructor(
    private readonly backend: Backend,
    readonly module: Module,
  ) {}

  addressOf({ dataId }: tf.TensorInfo): Address {
    return this.backend.dataIdMap.get(dataId).memoryOffset;
  }

  /** The address of one image of a map `[N, H, W, C]`. */
  imageOf(map: tf.Tensor4D, image: number): Address {
    const [, height, width, channels] = map.shape;
    return this.addressOf(map) + image * height * width * channels * bytesPerValue;
  }

  /** A new tensor of undefined values. */
  output<T extends tf.Tensor>(shape: readonly number[]): T {
    const output = tf.engine().makeTensorFromTensorInfo(this.backend.makeOutput(shape, 'float32'));
    if (this.addressOf(output) === 0) throw new Error(full);
    return output as T;
  }

  /** Writes so many zeros. */
  clear(address: Address, size: number): void {
    this.module.frame(0, 0, 0, 1, 1, address, 0, 0, size, 1, 1);
  }

  /** Runs `use` with room for so many values; even room for none is somewhere. */
  withScratch(size: number, use: (scratch: Address) => void): void {
    const scratch = this.backend.wasm._malloc(Math.max(1, size) * bytesPerValue) >>> 0;
    if (scratch === 0) throw new Error(full);
    try {
      use(scratch);
    } finally {
      this.backend.wasm._free(scratch);
    }
  }
}

const full = 'The memory of the wasm backend is full';

/** `compute` with the heap, where it can be reached and all inputs are float32; `otherwise` where not. */
export function onHeap<Inputs extends Readonly<Record<string, tf.Tensor>>, Attributes, Output>(
  compute: (heap: Heap, inputs: Inputs, attributes: Attributes) => Output,
  otherwise: Compute<Inputs, Attributes, Output>,
): Compute<Inputs, Attributes, Output> {
  return (inputs, attributes) => {
    const heap = reach(Object.values(inputs));
    return heap ? compute(heap, inputs, attributes) : otherwise(inputs, attributes);
  };
}

const modules = new WeakMap<WebAssembly.Memory, Module | null>();

function reach(tensors: readonly tf.Tensor[]): Heap | null {
  if (!tensors.every(({ dtype }) => dtype === 'float32')) return null;
  const backend = tf.backend() as unknown as Backend;
  const memory = backend.wasm.asm?.memory ?? backend.wasm.wasmMemory;
  if (memory === undefined) return null;
  if (!modules.has(memory)) modules.set(memory, instantiate(memory));
  const module = modules.get(memory);
  return module ? new Heap(backend, module) : null;
}
