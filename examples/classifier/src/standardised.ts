/** What the network sees of a byte of a picture: from −1 to 1. */
export const standardised = (byte: number): number => byte / 127.5 - 1;
