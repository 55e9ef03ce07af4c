// The version of this library: what one version found out is not for another to rely on.

/** As in package.json. */
export const version = '0.1.0';
