// What the parts of the page share.

import type { Camera } from './camera';
import type { Classes } from './classes';
import type { Classifier } from './classifier';
import type { Observable } from './observable';

export interface App {
  readonly camera: Camera;
  readonly classes: Classes;
  /** What was trained or loaded last. */
  readonly classifier: Observable<Classifier | undefined>;
  /** Whether the backend is at work on something that nothing else may come between. */
  readonly isBusy: Observable<boolean>;
}

/** Puts a classifier in the place of the one before, which is disposed. */
export function setClassifier({ classifier }: App, next: Classifier): void {
  const before = classifier.value;
  classifier.value = next;
  before?.model.dispose();
}

/** Does something that nothing else may come between. */
export async function busily<T>({ isBusy }: App, action: () => Promise<T>): Promise<T> {
  isBusy.value = true;
  try {
    return await action();
  } finally {
    isBusy.value = false;
  }
}
