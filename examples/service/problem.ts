// What goes wrong and can be put right: said with a remedy, to the caller as JSON, in the terminal as a sentence.

/** Answered with its HTTP status, and `{ error, remedy }` in the body. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
