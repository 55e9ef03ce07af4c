// The classes that are taught, and the pictures of each.

import { Observable } from './observable';
import type { Picture } from './picture';

export interface Class {
  readonly name: string;
  readonly pictures: readonly Picture[];
}

/** A class of the page: what of it changes is told to those who watch. */
export type LiveClass = Observable<Class>;

/** All classes. Watchers hear of classes that come and go; each class tells of its own changes. */
export class Classes extends Observable<readonly LiveClass[]> {
  /** Is called after any change, of a class too. */
  readonly changes = new Observable<readonly Class[]>([]);

  constructor(classes: readonly Class[]) {
    super([]);
    this.replace(classes);
  }

  /** Puts these in the place of all. */
  replace(classes: readonly Class[]): void {
    this.value = [];
    for (const one of classes) this.add(one);
  }

  add(one: Class = { name: this.freshName(), pictures: [] }): void {
    const live = new Observable(one);
    this.value = [...this.value, live];
    live.watch(() => this.tell());
  }

  remove(one: LiveClass): void {
    this.value = this.value.filter((other) => other !== one);
    this.tell();
  }

  private tell(): void {
    this.changes.value = this.value.map(({ value }) => value);
  }

  private freshName(): string {
    const names = this.value.map(({ value }) => value.name);
    let number = names.length + 1;
    while (names.includes(`Class ${number}`)) number++;
    return `Class ${number}`;
  }
}

/** Whether a picture at this place is held back from training: every fifth. */
export const isHeldBack = (index: number): boolean => index % 5 === 4;
