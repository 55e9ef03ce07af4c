// How wide a text is, without a font to ask: generous for the fonts that system-ui and sans-serif stand for.

/** The width of `text` at a font size, rounded up to an even number so that halves of it stay exact. */
export function textWidth(text: string, fontSize: number): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + emsOf(letter), 0);
  return 2 * Math.ceil((ems * fontSize) / 2);
}

function emsOf(letter: string): number {
  if (/[ .,:;'|()[\]/ijlftrI]/.test(letter)) return 0.38;
  if (/[A-Zmw×–]/.test(letter)) return 0.84;
  return letter > 'ÿ' ? 1 : 0.62;
}
