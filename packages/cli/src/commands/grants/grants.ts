import {
  type ExpectedGrants,
  expectedGrants,
  type GrantCountry,
  type GrantsInput,
  GrantsInputError,
  type GrantsInputFault,
  grantCountries,
  nearestName,
  noMovements,
  type SettledCount,
} from "@glidepath/core";
import { InputError } from "../../errors/input-error.js";
import { settledTable } from "../../input/settled/settled-table.js";
import { settledPairs } from "../../input/settled/settled-pairs.js";
import type { SpeakingIo } from "../../io.js";
import type { Texts } from "../../language/texts.js";
import { bold } from "../../terminal/bold.js";
import { grantsNote } from "../../text/grants/grants-note.js";
import { grantsText } from "../../text/grants/grants-text.js";

/** The options of `glidepath grants`, after reading. */
export interface GrantsCommandOptions {
  /** Pairs of a year and a number. */
  readonly settled?: string;
  /** Path of a file with the columns year, settled and perhaps group. */
  readonly csv?: string;
  readonly country: string;
  readonly from?: number;
  readonly to?: number;
  readonly ratesOf?: number;
  /** Commander's form of `--no-inflow`. */
  readonly inflow: boolean;
  readonly reunified?: number;
  readonly born?: number;
  readonly leaving?: number;
  readonly movingOut?: number;
  readonly movingIn?: number;
  readonly temporary?: number;
  readonly unaccompanied?: number;
  readonly paidLater?: number;
  readonly json?: boolean;
}

/**
 * `glidepath grants`: the grants that can be expected from those who are settled, by calendar year,
 * grant and residence year.
 *
 * @throws InputError for wrong input
 */
export async function grantsCommand(options: GrantsCommandOptions, io: SpeakingIo): Promise<void> {
  const { texts } = io;
  const country = knownCountry(options.country, texts);
  const { from, to } = options;
  if (from !== undefined && to !== undefined && from > to) {
    throw new InputError(texts.grants.fromAfterTo(from, to));
  }
  if (country === "sweden") refuseNorwegianOptions(options, texts);
  const settled = await settledOf(options, texts);
  if (options.unaccompanied !== undefined && settled.every(({ group }) => group !== undefined)) {
    throw new InputError(texts.grants.noneWithoutGroup);
  }
  const result = computed(
    {
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
    },
    texts,
  );
  for (const line of grantsNote(result, texts)) io.stderr.write(`${line}\n`);
  io.stdout.write(
    options.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : grantsText(result, texts, bold(io.stdout, io.env)),
  );
}

function knownCountry(text: string, { grants }: Texts): GrantCountry {
  const country = grantCountries.find((name) => name === text.toLowerCase());
  if (country !== undefined) return country;
  const nearest = nearestName(text, grantCountries);
  throw new InputError(grants.noSuchCountry({ name: text, nearest, known: grantCountries }));
}

// What Sweden pays follows those received, family included, wherever the rules were read.
function refuseNorwegianOptions(options: GrantsCommandOptions, { grants }: Texts): void {
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
  if (named !== undefined) throw new InputError(grants.norwayOnly(named));
}

async function settledOf(
  { settled, csv }: GrantsCommandOptions,
  texts: Texts,
): Promise<readonly SettledCount[]> {
  if (settled !== undefined && csv !== undefined) {
    throw new InputError(texts.grants.settledTwice);
  }
  if (csv !== undefined) return settledTable(csv, texts);
  if (settled !== undefined) {
    return /\.(csv|xlsx)$/i.test(settled) ? settledTable(settled, texts) : settledPairs(settled);
  }
  throw new InputError(texts.grants.nobodySettled);
}

function computed(input: GrantsInput, texts: Texts): ExpectedGrants {
  try {
    return expectedGrants(input);
  } catch (error) {
    if (!(error instanceof GrantsInputError)) throw error;
    throw new InputError(error.fault === undefined ? error.message : faultSentence(error.fault, texts));
  }
}

// What core calls by the key of its input, the user has written as an option.
const OPTIONS = { from: "--from", to: "--to", ratesOf: "--rates-of" } as const;

function faultSentence(fault: GrantsInputFault, { grants }: Texts): string {
  switch (fault.kind) {
    case "yearWithoutRates":
      return grants.ratesGiven({ ...fault, option: OPTIONS[fault.key] });
    case "settledYear":
      return grants.settledYears(fault.year, fault.last);
    case "persons":
      return grants.tooManyPersons(fault.year, fault.persons);
    case "fromAfterTo":
      return grants.fromAfterTo(fault.from, fault.to);
  }
}

// Options that were left out must not overwrite what stands there already.
function given<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
