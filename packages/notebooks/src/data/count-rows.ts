import type { Backtest } from "@glidepath/core";
import { chartWords } from "../charts/chart-words.js";
import type { Language } from "../words/language.js";

/** Persons of a kind in a year. */
export interface CountRow {
  /** The small chart it belongs to. */
  readonly name: string;
  readonly year: number;
  readonly what: "asked" | "revised" | "decided" | "settled" | "model";
  readonly persons: number;
}

/**
 * The state's plans for the nation with their revisions, and what came, by target year.
 *
 * @param language of the name
 * @example countChart(planCounts(fits), { scale: "log" })
 */
export function planCounts({ plans }: Pick<Backtest, "plans">, language: Language = "en"): CountRow[] {
  const name = chartWords(language).nation;
  return plans.flatMap(({ targetYear: year, plan, revised, outcome }) => [
    { name, year, what: "asked", persons: plan },
    ...(revised === undefined ? [] : [{ name, year, what: "revised", persons: revised } as const]),
    { name, year, what: "settled", persons: outcome },
  ]);
}

/**
 * Drammen 2021–2024: asked for, revised, decided and settled, and what the model's rules give.
 *
 * @example countChart(drammenCounts(fits))
 */
export function drammenCounts({ drammen }: Pick<Backtest, "drammen">): CountRow[] {
  const name = "Drammen";
  return drammen.flatMap(({ year, requestedFirst, requested, decided, settled, modelSettled }) => [
    { name, year, what: "asked", persons: requestedFirst },
    { name, year, what: "revised", persons: requested },
    { name, year, what: "decided", persons: decided },
    { name, year, what: "settled", persons: settled },
    { name, year, what: "model", persons: modelSettled },
  ]);
}
