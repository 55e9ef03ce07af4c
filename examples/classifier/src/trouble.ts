// What went wrong, said to the person in front of the screen.

import { find, make } from './dom';

/** An error whose message is for people: what is wrong, and what to do. */
export class Trouble extends Error {}

/** Does something; shows what goes wrong, until it is dismissed or the next thing is tried. */
export async function attempt(action: () => Promise<void> | void): Promise<void> {
  const place = find('#trouble');
  place.replaceChildren();
  try {
    await action();
  } catch (error) {
    const message = error instanceof Trouble ? error.message : `That did not work. ${String(error)}`;
    const dismiss = make('button', { type: 'button', textContent: 'Dismiss' });
    dismiss.onclick = () => place.replaceChildren();
    place.replaceChildren(make('p', { textContent: message }), dismiss);
  }
}
