import { palette } from "./palette.js";

/** The outline of bars, so that they stay apart without colour. */
export const outline = { stroke: palette.ink, strokeWidth: 0.7 } as const;
