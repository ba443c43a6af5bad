/**
 * The colours of Okabe and Ito (2008), told apart by readers with any form of colour vision; the
 * yellow is left out, as it is too faint on white.
 */
export const palette = {
  blue: "#0072B2",
  vermilion: "#D55E00",
  green: "#009E73",
  purple: "#CC79A7",
  sky: "#56B4E9",
  orange: "#E69F00",
  black: "#000000",
} as const;
