import { InputError } from "../../errors/input-error.js";

/** What a whole number may be. */
export interface WholeLimits {
  readonly least: number;
  readonly most: number;
  /** One that would do, for the message. */
  readonly example: number;
}

/** What may be answered or given to an option of `glidepath init`, by what it counts. */
export const wholeLimits = {
  firstYear: { least: 1990, most: 2150, example: 2027 },
  persons: { least: 0, most: 1_000_000, example: 120 },
  // A plan (økonomiplan) has four years.
  rampYears: { least: 1, most: 4, example: 4 },
  dwellings: { least: 0, most: 1_000_000, example: 40 },
  fund: { least: -1e11, most: 1e11, example: 20_000_000 },
} as const satisfies Readonly<Record<string, WholeLimits>>;

/**
 * A whole number from its text; digits may stand in groups of three (20 000 000).
 *
 * @param where put before the message: the option that it was given to
 * @throws InputError that says what was received and what may stand there
 * @example initNumber("20 000 000", "--fund: ", wholeLimits.fund) // 20000000
 */
export function initNumber(text: string, where: string, { least, most, example }: WholeLimits): number {
  const digits = text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
  const number = /^[-\u2212]?\d{1,15}$/.test(digits) ? Number(digits.replace("\u2212", "-")) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InputError(({ init }) => init.noNumber({ where, text, least, most, example }));
}
