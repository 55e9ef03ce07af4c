declare module 'vitest' {
  interface ProvidedContext {
    /** The TensorFlow.js backend that this run of the tests is about. */
    backend: string;
  }
}

export {};
