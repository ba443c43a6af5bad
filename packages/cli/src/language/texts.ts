import { labelIn } from "@glidepath/core/templates";
import { assumptionNames } from "./assumption-names.js";
import { backtestWords } from "./backtest-words.js";
import { checkTexts } from "./check-texts.js";
import { compareTables } from "./compare-tables.js";
import { compareWords } from "./compare-words.js";
import { dataInWords } from "./data-in-words.js";
import { dataTexts } from "./data-texts.js";
import { errorWords } from "./error-words.js";
import { explainTexts } from "./explain-texts.js";
import { frontierWords } from "./frontier-words.js";
import { grantsTexts } from "./grants-texts.js";
import { helpWords } from "./help-words.js";
import { initWords } from "./init-words.js";
import type { Language } from "./language.js";
import { machinesWords } from "./machines-words.js";
import { type Numbers, numbersIn } from "./numbers.js";
import { policyWords } from "./policy-words.js";
import { reportWords } from "./report-words.js";
import { scenarioProblems } from "./scenario-problems.js";
import { solveWords } from "./solve-words.js";
import { studyWords } from "./study-words.js";
import { unitWords } from "./unit-words.js";
import { workbookTexts } from "./workbook-texts.js";

/** All that the program says, in each language; a part for each place where it is said. */
export const catalogue = {
  words: compareWords,
  tables: compareTables,
  dataIn: dataInWords,
  workbook: workbookTexts,
  explain: explainTexts,
  grants: grantsTexts,
  data: dataTexts,
  check: checkTexts,
  problems: scenarioProblems,
  units: unitWords,
  policies: policyWords,
  errors: errorWords,
  machines: machinesWords,
  study: studyWords,
  solve: solveWords,
  frontier: frontierWords,
  help: helpWords,
  init: initWords,
  backtest: backtestWords,
  report: reportWords,
  names: assumptionNames,
} as const;

type Parts = { readonly [Part in keyof typeof catalogue]: (typeof catalogue)[Part]["en"] };

/** All that the program says in one language, and how that writes numbers. */
export interface Texts extends Parts, Numbers {
  readonly language: Language;
  /** What a service or a grant of the templates is called; any other label as its author wrote it. */
  readonly label: (label: string) => string;
}

/** What the program says in a language. */
export function textsIn(language: Language): Texts {
  return {
    language,
    label: (label) => labelIn(language, label),
    ...numbersIn(language),
    words: catalogue.words[language],
    tables: catalogue.tables[language],
    dataIn: catalogue.dataIn[language],
    workbook: catalogue.workbook[language],
    explain: catalogue.explain[language],
    grants: catalogue.grants[language],
    data: catalogue.data[language],
    check: catalogue.check[language],
    problems: catalogue.problems[language],
    units: catalogue.units[language],
    policies: catalogue.policies[language],
    errors: catalogue.errors[language],
    machines: catalogue.machines[language],
    study: catalogue.study[language],
    solve: catalogue.solve[language],
    frontier: catalogue.frontier[language],
    help: catalogue.help[language],
    init: catalogue.init[language],
    backtest: catalogue.backtest[language],
    report: catalogue.report[language],
    names: catalogue.names[language],
  };
}
