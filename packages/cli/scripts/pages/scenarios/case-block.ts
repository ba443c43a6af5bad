import { norway, sweden, valueIn } from "@glidepath/core/reference";
import { inThrees } from "../in-threes.js";
import { markdownTable } from "../markdown.js";

const NO_NUMBER = "–";
const FROM = 2019;

/** What was asked of a municipality, decided and settled, as published; by year. */
export function municipalCase(municipality: keyof typeof norway.municipalities): string {
  const { rows } = norway.municipalities[municipality];
  const years = rows.filter(({ year }) => year >= FROM);
  const table = markdownTable(
    [
      `${norway.municipalities[municipality].municipality}, persons`,
      ...years.map(({ year }) => String(year)),
    ],
    [
      ["asked", ...years.map(({ requestedFirst, requested }) => revised(requestedFirst, requested))],
      ["decided", ...years.map(({ decided }) => shown(decided))],
      [
        "settled",
        ...years.map(({ settled, settledByNovember }) =>
          settledByNovember === undefined ? shown(settled) : `${settledByNovember} by 13 November`,
        ),
      ],
    ],
  );
  return `${table}\n\nTwo numbers: as asked first, and after a revision in the year. A dash: not published.`;
}

/** The same by Drammen's own committee paper. */
export function drammenPaperCase(): string {
  const { rows } = norway.drammenCommitteePaper;
  return markdownTable(
    ["Drammen by its committee paper, persons", ...rows.map(({ year }) => String(year))],
    [
      ["asked", ...rows.map(({ requested, requestedRevised }) => revised(requested, requestedRevised))],
      ["decided", ...rows.map(({ decided, decidedRevised }) => revised(decided, decidedRevised))],
      ["settled", ...rows.map(({ settled }) => shown(settled))],
    ],
  );
}

/** Minors who applied for asylum in Sweden, and what the state paid for a day. */
export function swedishCase(): string {
  const { unaccompaniedMinorApplications, assigned } = sweden.nationalSeries;
  const years = Array.from({ length: 8 }, (_, i) => 2012 + i);
  const { agreedPlace, occupiedPlace, under18 } = sweden.unaccompaniedMinors;
  const [place, lived, child] = [agreedPlace, occupiedPlace, under18].map(
    ({ amounts }) => amounts.find(({ value }) => value !== null)?.value ?? 0,
  );
  const counts = markdownTable(
    ["Sweden, persons", ...years.map(String)],
    [
      [
        "minors who applied alone",
        ...years.map((year) => shown(valueIn(unaccompaniedMinorApplications, year)?.value)),
      ],
      ["assigned to municipalities", ...years.map((year) => shown(valueIn(assigned, year)?.value))],
    ],
  );
  return (
    `${counts}\n\nUntil 30 June 2017 the state paid ${shown(place)} SEK a day for an agreed place, empty or not, and ${shown(lived)} more ` +
    `when it was lived in; since then ${shown(child)} a day for a child under 18 who is there, and nothing for an empty place.`
  );
}

function revised(first: number | null | undefined, later: number | null | undefined): string {
  const known = [first, later].filter((number) => number !== null && number !== undefined);
  return known.length === 2 && first !== later ? known.map(shown).join(" → ") : shown(known[0]);
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? NO_NUMBER : inThrees(String(value));
}
