import type { ExpectedGrants } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { wrap } from "../../terminal/wrap.js";

/** What the reader must know before relying on the amounts: years of which the input says nothing. */
export function grantsNote({ missingYears, years, settled }: ExpectedGrants, { grants }: Texts): string[] {
  const first = years[0];
  const last = Math.max(...settled.map(({ year }) => year));
  const before =
    missingYears.length === 0 ? [] : wrap(grants.nothingGiven(spans(missingYears, grants.and), first));
  const after = years.some((year) => year > last) ? wrap(grants.nobodyAfter(last)) : [];
  return [...before, ...after];
}

/** Consecutive years as spans. `spans([2015, 2016, 2019], " and ")` is "2015–2016 and 2019". */
function spans(years: readonly number[], and: string): string {
  const groups: number[][] = [];
  for (const year of years) {
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1) === year - 1) last.push(year);
    else groups.push([year]);
  }
  const texts = groups.map((group) => (group.length === 1 ? `${group[0]}` : `${group[0]}–${group.at(-1)}`));
  return texts.length === 1 ? `${texts[0]}` : `${texts.slice(0, -1).join(", ")}${and}${texts.at(-1)}`;
}
