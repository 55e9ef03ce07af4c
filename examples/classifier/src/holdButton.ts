// A button that does something again and again for as long as it is held, by finger, mouse or key.

/** How often, in milliseconds. */
const interval = 150;

export function whileHeld(button: HTMLButtonElement, action: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const begin = (): void => {
    if (timer !== undefined) return;
    action();
    timer = setInterval(action, interval);
  };
  const end = (): void => {
    clearInterval(timer);
    timer = undefined;
  };

  button.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    button.setPointerCapture(event.pointerId);
    begin();
  });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture', 'keyup', 'blur']) {
    button.addEventListener(type, end);
  }
  button.addEventListener('keydown', ({ key, repeat }) => {
    if ((key === ' ' || key === 'Enter') && !repeat) begin();
  });
  button.addEventListener('contextmenu', (event) => event.preventDefault()); // what a long touch brings up
  // A screen reader presses a button without pointer or key. A key's own click comes while, or right after, it is held.
  let lastHeld = 0;
  for (const type of ['pointerdown', 'pointerup', 'keydown', 'keyup']) {
    button.addEventListener(type, ({ timeStamp }) => {
      lastHeld = timeStamp;
    });
  }
  button.addEventListener('click', ({ timeStamp }) => {
    if (timeStamp - lastHeld > 50) action();
  });
}
