import type { Share } from "@glidepath/core";
import { formatEstimate } from "./format-estimate.js";
import { formatNumber } from "./format-number.js";
import { formatShare } from "./format-share.js";
import type { Unit } from "./unit.js";
import type { Language } from "./language.js";

/** How a language writes numbers. */
export interface Numbers {
  /** A number with so many decimals; see `formatNumber`. */
  number(value: number, decimals: number): string;
  /** An estimate with the digits that its standard error supports; see `formatEstimate`. */
  estimate(value: number, standardError: number, unit: Unit): string;
  /** A share of worlds in per cent; see `formatShare`. */
  share(share: Share): string;
  /** A currency, for instance `kr` for NOK in Norwegian. */
  currency(code: string): string;
  /** Millions of a currency, for instance `mill. NOK`. */
  millions(currency: string): string;
  /** Thousands of it, for instance `thousand NOK`. */
  thousands(currency: string): string;
  /** The same over a column of a table, for instance `NOK 1000`. */
  byThousand(currency: string): string;
}

/** How numbers are written in a language. */
export function numbersIn(language: Language): Numbers {
  const mark = language === "nb" ? "," : ".";
  // A Norwegian budget writes kr; the crowns of others keep their code.
  const money = (currency: string) => (language === "nb" && currency === "NOK" ? "kr" : currency);
  return {
    number: (value, decimals) => formatNumber(value, decimals, mark),
    estimate: (value, standardError, unit) => formatEstimate(value, standardError, unit, mark),
    share: (share) => formatShare(share, mark),
    currency: money,
    millions: (currency) => `mill. ${money(currency)}`,
    thousands: (currency) => `${language === "nb" ? "tusen" : "thousand"} ${money(currency)}`,
    byThousand: (currency) => (language === "nb" ? `1000 ${money(currency)}` : `${currency} 1000`),
  };
}
