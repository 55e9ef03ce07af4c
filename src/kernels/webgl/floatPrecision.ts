// TensorFlow.js 4.22 takes webgl for a backend of 16 bits exactly where it renders 32 (the test for it stands the wrong
// way round). Its `epsilon()` is 1e-4 there, not 1e-7: cross-entropy stops at a loss of 9.2, and Adam and RMSProp take
// other steps than on any other backend.

import * as tf from '@tensorflow/tfjs-core';

/** Tells the current backend, if it is webgl and renders 32 bits, that it does. Gives back how to undo that. */
export function mendFloatPrecision(): () => void {
  const backend = tf.getBackend() === 'webgl' ? tf.backend() : null;
  const rendersFloat32 = (): boolean =>
    tf.env().getBool('WEBGL_RENDER_FLOAT32_ENABLED') && !tf.env().getBool('WEBGL_FORCE_F16_TEXTURES');
  if (backend === null || !rendersFloat32() || Object.hasOwn(backend, 'floatPrecision')) return () => {};
  backend.floatPrecision = () => 32;
  return () => {
    Reflect.deleteProperty(backend, 'floatPrecision'); // its class's own shows again
  };
}
