import type { CalendarMonth, Replay, ReplayedPath } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import { monthName } from "./month-name.js";
import { quoted } from "./quoted.js";

// A balance of exactly 0 may come out a hair below it.
const HALF_ORE = 0.005;

/** Something that happened in a year. */
export interface WorldEvent {
  readonly year: number;
  readonly sentence: string;
}

/** What happened in a world beyond the numbers of every year, in the order of years. */
export function worldEvents(replay: Replay): WorldEvent[] {
  const names = Object.keys(replay.policies);
  const events = [
    ...fromOutside(replay),
    ...Object.entries(replay.policies).flatMap(([name, path]) =>
      underPolicy(replay, path).map(({ year, sentence }) => ({
        year,
        sentence: names.length === 1 ? sentence : `under ${quoted(name)} ${sentence}`,
      })),
    ),
  ];
  return events.filter(({ year }) => replay.years.includes(year)).sort((a, b) => a.year - b.year);
}

function fromOutside({ years, world }: Replay): WorldEvent[] {
  const { people, minors, grants, temporaryProtectionEnds, receptionCentre } = world;
  return [
    ...years.flatMap((year) => revision(year, people, "persons")),
    ...(minors === undefined ? [] : years.flatMap((year) => revision(year, minors, "unaccompanied minors"))),
    ...Object.values(grants).flatMap(({ label, lawChange }) =>
      lawChange === undefined
        ? []
        : [
            {
              year: lawChange.from,
              sentence: `the law changed: ${label}, ${formatNumber(lawChange.factor, 2)} times as before`,
            },
          ],
    ),
    ...(temporaryProtectionEnds === undefined
      ? []
      : [inMonth(temporaryProtectionEnds, "temporary protection ended")]),
    ...(receptionCentre === undefined
      ? []
      : [
          inMonth(
            receptionCentre.opens,
            `a reception centre opened for ${formatNumber(receptionCentre.residents, 0)} persons`,
          ),
          inMonth(receptionCentre.closes, "the reception centre was closed"),
        ]),
  ];
}

function revision(
  year: number,
  { requested, requestedAfterRevision, revisionMonth }: Replay["world"]["people"],
  whom: string,
): WorldEvent[] {
  const [first, revised] = [requested[year] ?? 0, requestedAfterRevision[year] ?? 0];
  if (first === revised) return [];
  const numbers = `${formatNumber(first, 0)} to ${formatNumber(revised, 0)} ${whom}`;
  return [
    { year, sentence: `the state revised its request in ${monthName(revisionMonth)}, from ${numbers}` },
  ];
}

function inMonth({ year, month }: CalendarMonth, what: string): WorldEvent {
  return { year, sentence: `${what} in ${monthName(month)}` };
}

function underPolicy({ years }: Replay, { decisions, measures, fund }: ReplayedPath): WorldEvent[] {
  const { departedFrom, announced, decided } = decisions;
  const dry = years.find((year) => (fund.after[year] ?? 0) < -HALF_ORE);
  return [
    ...(departedFrom === undefined
      ? []
      : [
          {
            year: departedFrom,
            sentence:
              `the council departed from its plan: ${formatNumber(decided[departedFrom] ?? 0, 0)} instead of ` +
              formatNumber(announced[departedFrom] ?? 0, 0),
          },
        ]),
    ...years
      .map((year) => ({ year, persons: measures.withoutDwelling[year] ?? 0 }))
      .filter(({ persons }) => persons >= 0.5)
      .map(({ year, persons }) => ({
        year,
        sentence: `dwellings were lacking for ${formatNumber(persons, 0)} who were to come`,
      })),
    ...(dry === undefined ? [] : [{ year: dry, sentence: "the reserve fund fell below zero" }]),
  ];
}
