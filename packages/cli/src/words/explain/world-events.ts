import type { CalendarMonth, Replay, ReplayedPath } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { monthName } from "./month-name.js";

// A balance of exactly 0 may come out a hair below it.
const HALF_ORE = 0.005;

/** Something that happened in a year. */
export interface WorldEvent {
  readonly year: number;
  readonly sentence: string;
}

/** What happened in a world beyond the numbers of every year, in the order of years. */
export function worldEvents(replay: Replay, texts: Texts): WorldEvent[] {
  const names = Object.keys(replay.policies);
  const events = [
    ...fromOutside(replay, texts),
    ...Object.entries(replay.policies).flatMap(([name, path]) =>
      underPolicy(replay, path, texts).map(({ year, sentence }) => ({
        year,
        sentence: names.length === 1 ? sentence : texts.explain.underPolicy(name, sentence),
      })),
    ),
  ];
  return events.filter(({ year }) => replay.years.includes(year)).sort((a, b) => a.year - b.year);
}

function fromOutside({ years, world }: Replay, texts: Texts): WorldEvent[] {
  const { people, minors, grants, temporaryProtectionEnds, receptionCentre } = world;
  const { explain, number } = texts;
  return [
    ...years.flatMap((year) => revision(year, people, false, texts)),
    ...(minors === undefined ? [] : years.flatMap((year) => revision(year, minors, true, texts))),
    ...Object.values(grants).flatMap(({ label, lawChange }) =>
      lawChange === undefined
        ? []
        : [{ year: lawChange.from, sentence: explain.lawChanged(label, number(lawChange.factor, 2)) }],
    ),
    ...(temporaryProtectionEnds === undefined
      ? []
      : [inMonth(temporaryProtectionEnds, explain.protectionEnded, texts)]),
    ...(receptionCentre === undefined
      ? []
      : [
          inMonth(receptionCentre.opens, explain.centreOpened(number(receptionCentre.residents, 0)), texts),
          inMonth(receptionCentre.closes, explain.centreClosed, texts),
        ]),
  ];
}

function revision(
  year: number,
  { requested, requestedAfterRevision, revisionMonth }: Replay["world"]["people"],
  minors: boolean,
  texts: Texts,
): WorldEvent[] {
  const [first, revised] = [requested[year] ?? 0, requestedAfterRevision[year] ?? 0];
  if (first === revised) return [];
  const { explain, number } = texts;
  const month = monthName(revisionMonth, texts);
  return [
    {
      year,
      sentence: explain.revised({ month, first: number(first, 0), revised: number(revised, 0), minors }),
    },
  ];
}

function inMonth({ year, month }: CalendarMonth, what: string, texts: Texts): WorldEvent {
  return { year, sentence: texts.explain.inMonth(what, monthName(month, texts)) };
}

function underPolicy(
  { years }: Replay,
  { decisions, measures, fund }: ReplayedPath,
  { explain, number }: Texts,
): WorldEvent[] {
  const { departedFrom, announced, decided } = decisions;
  const dry = years.find((year) => (fund.after[year] ?? 0) < -HALF_ORE);
  const told = (numbers: typeof decided, year: number) => number(numbers[year] ?? 0, 0);
  return [
    ...(departedFrom === undefined
      ? []
      : [
          {
            year: departedFrom,
            sentence: explain.departed(told(decided, departedFrom), told(announced, departedFrom)),
          },
        ]),
    ...years
      .map((year) => ({ year, persons: measures.withoutDwelling[year] ?? 0 }))
      .filter(({ persons }) => persons >= 0.5)
      .map(({ year, persons }) => ({ year, sentence: explain.dwellingsLacking(number(persons, 0)) })),
    ...(dry === undefined ? [] : [{ year: dry, sentence: explain.fundDry }]),
  ];
}
