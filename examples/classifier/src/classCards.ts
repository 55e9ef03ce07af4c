// A card for each class: its name, its pictures, and the ways in which pictures come.

import type { App } from './app';
import { isHeldBack, type LiveClass } from './classes';
import { find, fromTemplate, make } from './dom';
import { acceptFiles } from './dropZone';
import { whileHeld } from './holdButton';
import { type Picture, pictureOf, picturesFromFiles } from './picture';
import { attempt } from './trouble';

export function showClasses(app: App): void {
  const list = find('#classes');
  const cards = new Map<LiveClass, HTMLElement>();
  app.classes.watch((classes) => {
    for (const [one, card] of cards) {
      if (classes.includes(one)) continue;
      card.remove();
      cards.delete(one);
    }
    for (const one of classes) {
      if (cards.has(one)) continue;
      const card = cardOf(one, app);
      cards.set(one, card);
      list.append(card);
    }
  });
  find('#add-class').onclick = () => {
    app.classes.add();
    find<HTMLInputElement>('li.class:last-of-type input', list).select();
  };
}

function cardOf(one: LiveClass, app: App): HTMLElement {
  const card = fromTemplate('#class-card');
  const name = find<HTMLInputElement>('.name input', card);
  const remove = find<HTMLButtonElement>('.remove', card);
  const thumbnails = find('.thumbnails', card);
  const take = find<HTMLButtonElement>('.take', card);
  const add = (pictures: readonly Picture[]): void => {
    one.value = { ...one.value, pictures: [...one.value.pictures, ...pictures] };
  };

  name.value = one.value.name;
  name.oninput = () => {
    one.value = { ...one.value, name: name.value };
  };
  remove.onclick = () => {
    app.classes.remove(one);
    find('#add-class').focus();
  };
  acceptFiles(card, async (files) => add(await picturesFromFiles(files)));
  const video = find<HTMLVideoElement>('#camera video');
  whileHeld(take, () => {
    if (video.videoWidth > 0) add([pictureOf(video)]);
    else if (!app.camera.stream.value) void attempt(() => app.camera.start());
  });

  one.watch(({ name, pictures }) => {
    remove.ariaLabel = `Remove ${name}`;
    thumbnails.ariaLabel = `Pictures of ${name}`;
    find('.count', card).textContent = countOf(pictures.length);
    showPictures(one, thumbnails, () => name);
  });
  return card;
}

const countOf = (pictures: number): string =>
  pictures === 0 ? 'No picture yet. Drop some here.' : pictures === 1 ? '1 picture' : `${pictures} pictures`;

/** Keeps the thumbnails that are right already, so that holding the button stays quick. */
function showPictures(one: LiveClass, list: HTMLElement, nameOf: () => string): void {
  const shown = new Map([...list.children].map((item) => [find<Picture>('canvas', item), item]));
  const items = one.value.pictures.map((picture) => shown.get(picture) ?? thumbnailOf(picture, one, list));
  for (const [index, item] of items.entries()) {
    item.classList.toggle('held-back', isHeldBack(index));
    const button = find<HTMLButtonElement>('button', item);
    button.ariaLabel = `Remove picture ${index + 1} of ${nameOf()}${isHeldBack(index) ? ', held back' : ''}`;
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  }
  for (const item of [...list.children].slice(items.length)) item.remove();
}

function thumbnailOf(picture: Picture, one: LiveClass, list: HTMLElement): HTMLElement {
  picture.ariaHidden = 'true';
  const button = make('button', { type: 'button', className: 'remove icon' });
  const item = make('li', {}, picture, button);
  button.onclick = () => {
    const index = [...list.children].indexOf(item);
    one.value = { ...one.value, pictures: one.value.pictures.filter((other) => other !== picture) };
    const next = list.children[Math.min(index, list.children.length - 1)];
    find<HTMLElement>(next ? 'button' : '.name input', next ?? list.parentElement!).focus();
  };
  return item;
}
