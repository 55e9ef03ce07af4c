// The camera's place on the page: what it sees, its switch, and the list of cameras.

import type { Camera } from './camera';
import { find, make } from './dom';
import { attempt } from './trouble';

export function showCamera(camera: Camera): void {
  const panel = find('#camera');
  const toggle = find<HTMLButtonElement>('.toggle', panel);
  const which = find('.which', panel);
  const select = find<HTMLSelectElement>('select', which);
  show(camera, find<HTMLVideoElement>('video', panel));

  toggle.onclick = () =>
    attempt(() => {
      if (camera.stream.value) camera.stop();
      else return camera.start();
    });
  select.onchange = () => attempt(() => camera.start(select.value));

  camera.stream.watch((stream) => {
    toggle.textContent = stream ? 'Stop the camera' : 'Start the camera';
    panel.classList.toggle('on', stream !== undefined);
    if (!stream) which.hidden = true;
    else void list(stream);
  });

  async function list(stream: MediaStream): Promise<void> {
    const current = stream.getVideoTracks()[0]?.getSettings().deviceId;
    const cameras = await camera.list();
    select.replaceChildren(
      ...cameras.map(({ deviceId, label }, index) =>
        make('option', {
          value: deviceId,
          textContent: label || `Camera ${index + 1}`,
          selected: deviceId === current,
        }),
      ),
    );
    which.hidden = false;
  }
}

/** Plays what the camera films. */
export function show(camera: Camera, video: HTMLVideoElement): void {
  camera.stream.watch((stream) => {
    video.srcObject = stream ?? null;
    video.hidden = stream === undefined;
    if (stream) video.play().catch(() => {}); // stopped before it began
  });
}
