// How smoothly the page runs: the time between one frame and the next.

export interface Frames {
  /** Milliseconds between two frames, at most. */
  longest: number;
  perSecond: number;
}

/** Calls `paint` before every frame, for good, with the time in milliseconds. Returns how to begin a measurement. */
export function watchFrames(paint: (time: number) => void): () => () => Frames {
  let [last, longest, frames] = [performance.now(), 0, 0];
  const next = (time: number) => {
    longest = Math.max(longest, time - last);
    last = time;
    frames++;
    paint(time);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    [longest, frames] = [0, 0];
    const begin = performance.now();
    return () => {
      const now = performance.now();
      return { longest: Math.max(longest, now - last), perSecond: (1000 * frames) / (now - begin) };
    };
  };
}
