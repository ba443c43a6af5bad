import type { Sample } from "@glidepath/core";
import { formatNumber } from "../../src/format/format-number.js";
import { supportedDecimals } from "../../src/format/supported-decimals.js";
import { millions } from "../../src/format/unit.js";

/** An amount's mean over worlds with its standard error, in millions. */
export function meanAndError({ mean: { estimate, standardError } }: Sample): string {
  const decimals = supportedDecimals(standardError, millions);
  const show = (value: number) => formatNumber(value / millions.size, decimals);
  return standardError > 0 ? `${show(estimate)} ± ${show(standardError)}` : show(estimate);
}
