import type { Sample } from "@glidepath/core";
import { formatNumber, millions, supportedDecimals } from "@glidepath/notebooks/words";

/** An amount's mean over worlds with its standard error, in millions. */
export function meanAndError({ mean: { estimate, standardError } }: Sample): string {
  const decimals = supportedDecimals(standardError, millions);
  const show = (value: number) => formatNumber(value / millions.size, decimals);
  return standardError > 0 ? `${show(estimate)} ± ${show(standardError)}` : show(estimate);
}
