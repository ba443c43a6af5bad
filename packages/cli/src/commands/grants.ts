import {
  type ExpectedGrants,
  expectedGrants,
  type GrantCountry,
  type GrantsInput,
  grantCountries,
  nearestName,
  noMovements,
  type SettledCount,
} from "@glidepath/core";
import { InputError } from "../input/input-error.js";
import { settledCsv } from "../input/settled-csv.js";
import { settledPairs } from "../input/settled-pairs.js";
import type { SpeakingIo } from "../io.js";
import type { Texts } from "../language/texts.js";
import { bold } from "../terminal/bold.js";
import { grantsNote } from "../terminal/grants-note.js";
import { grantsText } from "../terminal/grants-text.js";
import type { GrantsCommandOptions } from "./grants-command-options.js";

/**
 * `glidepath grants`: the grants that can be expected from those who are settled, by calendar year,
 * grant and residence year.
 *
 * @throws InputError for wrong input
 */
export async function grantsCommand(options: GrantsCommandOptions, io: SpeakingIo): Promise<void> {
  const country = knownCountry(options.country);
  const { from, to } = options;
  if (from !== undefined && to !== undefined && from > to) {
    throw new InputError(`--from ${from} is after --to ${to}. Give a first year that is not after the last.`);
  }
  if (country === "sweden") refuseNorwegianOptions(options);
  const settled = await settledOf(options, io.texts);
  if (options.unaccompanied !== undefined && settled.every(({ group }) => group !== undefined)) {
    throw new InputError(
      "--unaccompanied is a share of those without a group, and all have one. Leave it out, or give unaccompaniedMinor as a group.",
    );
  }
  const result = computed({
    country,
    settled,
    from,
    to,
    ratesOf: options.ratesOf,
    paidLater: options.paidLater,
    movements: {
      ...(options.inflow ? {} : noMovements),
      ...given({
        reunifiedPerSettled: options.reunified,
        bornPerSettled: options.born,
        leavingPerYear: options.leaving,
        movedOutAfterFiveYears: options.movingOut,
        movedInPerMovedOut: options.movingIn,
      }),
    },
    composition: given({ temporaryShare: options.temporary, unaccompaniedShare: options.unaccompanied }),
  });
  for (const line of grantsNote(result)) io.stderr.write(`${line}\n`);
  io.stdout.write(
    options.json ? `${JSON.stringify(result, null, 2)}\n` : grantsText(result, bold(io.stdout, io.env)),
  );
}

function knownCountry(text: string): GrantCountry {
  const country = grantCountries.find((name) => name === text.toLowerCase());
  if (country !== undefined) return country;
  const nearest = nearestName(text, grantCountries);
  throw new InputError(
    `--country: no grants are known of "${text}".` +
      (nearest === undefined ? "" : ` Did you mean "${nearest}"?`) +
      ` Known are ${grantCountries.join(" and ")}.`,
  );
}

// What Sweden pays follows those received, family included, wherever the rules were read.
function refuseNorwegianOptions(options: GrantsCommandOptions): void {
  const { reunified, born, leaving, movingOut, movingIn, temporary, unaccompanied, paidLater } = options;
  const norwegian = {
    "--reunified": reunified,
    "--born": born,
    "--leaving": leaving,
    "--moving-out": movingOut,
    "--moving-in": movingIn,
    "--temporary": temporary,
    "--unaccompanied": unaccompanied,
    "--paid-later": paidLater,
  };
  const [named] = Object.entries(norwegian).find(([, value]) => value !== undefined) ?? [];
  if (named === undefined) return;
  throw new InputError(
    `${named} is for Norway only: the Swedish grants follow those received. Leave it out.`,
  );
}

async function settledOf(
  { settled, csv }: GrantsCommandOptions,
  texts: Texts,
): Promise<readonly SettledCount[]> {
  if (settled !== undefined && csv !== undefined) {
    throw new InputError("--settled and --csv both say who is settled. Give one of them.");
  }
  if (csv !== undefined) return settledCsv(csv, texts);
  if (settled !== undefined) {
    return /\.(csv|xlsx)$/i.test(settled) ? settledCsv(settled, texts) : settledPairs(settled);
  }
  throw new InputError(
    "It is not said who is settled. Write --settled 2019:65,2020:56 or name a file with --csv.",
  );
}

function computed(input: GrantsInput): ExpectedGrants {
  try {
    return expectedGrants(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(asOption(error.message));
  }
}

// What core calls by the key of its input, the user has written as an option.
function asOption(message: string): string {
  return message
    .replace(/^expectedGrants: /, "")
    .replace(/^(from|to|ratesOf) /, (_, key: string) => (key === "ratesOf" ? "--rates-of " : `--${key} `));
}

// Options that were left out must not overwrite what stands there already.
function given<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
