// What a person can put right: said in one paragraph, without a stack trace.

/** A problem with what the user gave. The program ends with its exit code: 2 for the command line, else 1. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
