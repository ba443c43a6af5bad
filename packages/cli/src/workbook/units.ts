import type { Comparison } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import type { FigureKind } from "../results/figure-kinds.js";

/** The unit of a kind of figure in words, for instance `kr, faste 2024-priser`. */
export function unitOf(kind: FigureKind, { scenario, years }: Comparison, texts: Texts): string {
  const { units } = texts.workbook;
  const currency = texts.currency(scenario.currency);
  switch (kind) {
    case "nominal":
      return units.nominal(currency);
    case "fixed":
      return units.fixed(currency, String(scenario.prices.baseYear));
    case "present":
      return units.present(currency, String(years[0]));
    case "perPersonYear":
      return units.perPersonYear(currency);
    default:
      return units[kind];
  }
}
