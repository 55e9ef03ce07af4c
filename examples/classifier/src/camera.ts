// The camera: started and stopped, one of those that there are.

import { Observable } from './observable';
import { Trouble } from './trouble';

export interface Camera {
  /** What it films; undefined while it is off. */
  readonly stream: Observable<MediaStream | undefined>;
  /** @throws Trouble if there is no camera, or the page may not use it. */
  start(deviceId?: string): Promise<void>;
  stop(): void;
  /** The cameras that there are. Browsers tell their names once one was started. */
  list(): Promise<readonly MediaDeviceInfo[]>;
}

export function createCamera(): Camera {
  const stream = new Observable<MediaStream | undefined>(undefined);
  const stop = (): void => {
    for (const track of stream.value?.getTracks() ?? []) track.stop();
    stream.value = undefined;
  };
  return {
    stream,
    stop,
    async start(deviceId) {
      const started = await open(deviceId);
      stop();
      for (const track of started.getTracks()) track.onended = stop; // unplugged
      stream.value = started;
    },
    async list() {
      const devices = await navigator.mediaDevices.enumerateDevices();
      return devices.filter(({ kind }) => kind === 'videoinput');
    },
  };
}

async function open(deviceId: string | undefined): Promise<MediaStream> {
  if (!navigator.mediaDevices) {
    throw new Trouble('The camera works on secure pages only: open this one by https, or on localhost.');
  }
  const which = deviceId === undefined ? { facingMode: 'environment' } : { deviceId: { exact: deviceId } };
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { ...which, width: 640, height: 480 } });
  } catch (error) {
    throw new Trouble(explanations[(error as DOMException).name] ?? `The camera does not start: ${error}`);
  }
}

const explanations: Readonly<Record<string, string>> = {
  NotAllowedError:
    'The camera may not be used here. Allow it beside the address of this page, then start it again.',
  NotFoundError: 'No camera was found. Plug one in, or drop pictures onto a class.',
  NotReadableError: 'The camera is in use by another program. Close that, then start it again.',
  OverconstrainedError: 'This camera is gone. Choose another one.',
};
