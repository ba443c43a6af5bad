import { type Comparison, EXACT_RUNS } from "@glidepath/core";
import { horizons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { keepsPaths } from "../results/keeps-paths.js";
import { version } from "../version.js";
import { stoppingSentence } from "../words/comparison/stopping-sentence.js";
import { anyNumberCell, headCell, numberCell, wrappedCell, yearCell } from "./cells.js";
import type { Cells, WorkbookSheet } from "./sheet.js";

const LEFT = { align: "left" } as const;

/** How the numbers were made, how to make them again, and how to read them. */
export function methodSheet(comparison: Comparison, texts: Texts, command: string): WorkbookSheet {
  const { workbook } = texts;
  const { sheets, facts, reading } = workbook;
  const { scenario, seed, runs, hash, quantileAccuracy, parameterPoints } = comparison;
  const { plan, whole } = horizons(comparison);
  const [stopping = workbook.askedRuns] = stoppingSentence(comparison, texts);
  const most = texts.number(EXACT_RUNS, 0);
  const fact = (term: string, told: string | Cells[number]) => [
    wrappedCell(term, { fontWeight: "bold" }),
    typeof told === "string" ? wrappedCell(told) : told,
  ];
  const maybe = (term: string, told: string | undefined) => (told === undefined ? [] : [fact(term, told)]);
  return {
    name: sheets.method,
    widths: [34, 110],
    rows: [
      [headCell(workbook.how), headCell("")],
      fact(facts.scenario, scenario.name),
      ...maybe(facts.question, scenario.question),
      ...maybe(facts.description, scenario.description),
      fact(facts.version, `Glidepath ${version()}`),
      fact(facts.seed, seed),
      fact(facts.worlds, numberCell(runs, "worlds", LEFT)),
      fact(facts.stopping, stopping),
      fact(facts.points, workbook.points[parameterPoints]),
      fact(facts.years, whole.years),
      fact(facts.planYears, plan.years),
      fact(facts.currency, scenario.currency),
      fact(facts.priceBase, yearCell(scenario.prices.baseYear, LEFT)),
      fact(facts.accuracy, quantileAccuracy === 0 ? workbook.exact : anyNumberCell(quantileAccuracy, LEFT)),
      fact(facts.hash, hash),
      fact(facts.command, command),
      fact(facts.files, keepsPaths(comparison) ? workbook.files : workbook.filesWithoutPaths(most)),
      fact(facts.more, workbook.more),
      [],
      [headCell(workbook.howToRead), headCell("")],
      ...Object.values(reading).map(({ term, text }) => fact(term, text)),
    ],
    frozen: { rows: 1, columns: 1 },
    hasFilter: false,
  };
}
