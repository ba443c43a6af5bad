import type { CalibratedDefault } from "@glidepath/core";
import { wrap } from "../../terminal/wrap.js";

/** The estimated defaults, each with its unit and how it was obtained. */
export function backtestDefaults(defaults: readonly CalibratedDefault[]): string[] {
  return defaults.flatMap(({ key, value, unit, method }) =>
    wrap(`  ${key}: ${shown(value)} ${unit}; ${method}`, "    "),
  );
}

// Four figures: more than the data support, few enough to be read.
function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}
