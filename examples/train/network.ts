// The network that is trained: the example's own, or one from a file.

import { readFile } from 'node:fs/promises';
import { ConfigError, type NetJSON, net, residualBlock, type TrainableNet } from 'tfjs-blocks';
import { Problem } from './problem';

export type Network = TrainableNet<'vector'>;

/** A small ResNet, after the one for CIFAR-10 in section 4.2 of He et al. 2015, arXiv:1512.03385. */
export function smallResNet([height, width]: [number, number], classes: number): Network {
  return net({ input: [height, width, 3], name: 'small-resnet' })
    .conv({ filters: 16, kernelSize: 3, stride: 2, bias: false })
    .batchNorm()
    .relu()
    .stage(1, residualBlock({ filters: 16 }))
    .stage(2, residualBlock({ filters: 32 }), { stride: 2 })
    .stage(2, residualBlock({ filters: 64 }), { stride: 2 })
    .globalAvgPool()
    .dense(classes)
    .softmax();
}

/** The network that a file of JSON describes. Throws a {@link Problem} where it is none, or no classifier of images. */
export async function readNetwork(file: string): Promise<Network> {
  const network = await drawn(file);
  const { inputShape, outputShape } = network;
  const wrong = (what: string) =>
    new Problem(`The network in ${file} does not classify colour images: ${what}.`);
  if (inputShape.length !== 3 || inputShape[2] !== 3) {
    throw wrong(`its input is [${inputShape.join(', ')}], and an image is [height, width, 3]`);
  }
  if (outputShape.length !== 1 || !endsInSoftmax(network.toJSON().steps)) {
    throw wrong(
      'it must end in globalPool (or flatten), dense and softmax, which give a probability for each class',
    );
  }
  return network as Network;
}

async function drawn(file: string): Promise<ReturnType<typeof net.fromJSON>> {
  try {
    return net.fromJSON(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof ConfigError)
      throw new Problem(`The network in ${file} cannot be drawn. ${error.message}`);
    throw new Problem(`The network ${file} cannot be read: ${(error as Error).message}.`);
  }
}

function endsInSoftmax(steps: NetJSON['steps']): boolean {
  const { activation, dense } = steps.filter((step) => !('tap' in step)).pop() ?? {};
  return activation?.['kind'] === 'softmax' || dense?.['activation'] === 'softmax';
}

/** The height and width that images are resized to: the network's own where it has them, else `size`, else 32. */
export function imageSize(
  network: Network | undefined,
  size: number | undefined,
): [height: number, width: number] {
  const [height, width] = network?.inputShape ?? [null, null];
  const extents: [number, number] = [height ?? size ?? 32, width ?? size ?? 32];
  if (size !== undefined && extents.some((extent) => extent !== size)) {
    const takes = extents.join('×');
    throw new Problem(`--size ${size}: the network takes images of ${takes} pixels. Leave --size out.`, 2);
  }
  return extents;
}

/** Throws a {@link Problem} unless a network has an output for each class. */
export function checkClasses({ name, outputShape }: Network, classes: readonly string[]): void {
  if (outputShape[0] === classes.length) return;
  throw new Problem(
    `The network '${name}' tells ${outputShape[0]} classes apart, and the images are of ${classes.length}: ` +
      `${classes.join(', ')}. Its last dense step must have units = ${classes.length}.`,
  );
}
