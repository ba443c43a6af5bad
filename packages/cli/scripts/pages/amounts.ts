import type { Mean } from "@glidepath/core";
import { formatNumber, millions, supportedDecimals } from "@glidepath/notebooks/words";

/** An amount in millions with as many digits as an error supports. */
export function inMillions(amount: number, error: number): string {
  return formatNumber(amount / millions.size, supportedDecimals(error, millions));
}

/** A mean in millions with its standard error. */
export function meanInMillions({ estimate, standardError }: Mean): string {
  const mean = inMillions(estimate, standardError);
  return standardError > 0 ? `${mean} ± ${inMillions(standardError, standardError)}` : mean;
}
