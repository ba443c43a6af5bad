import {
  assumptionNames,
  compareWords,
  type Language,
  policyWords,
  scenarioProblems,
  statusWords,
  unitWords,
  type Wording,
  wordingIn,
} from "@glidepath/notebooks/words";
import { analysisWords } from "./analysis-words.js";
import { backtestWords } from "./backtest-words.js";
import { checkTexts } from "./check-texts.js";
import { compareTables } from "./compare-tables.js";
import { dataInWords } from "./data-in-words.js";
import { dataTexts } from "./data-texts.js";
import { discoverTexts } from "./discover-texts.js";
import { errorWords } from "./error-words.js";
import { explainTexts } from "./explain-texts.js";
import { frontierWords } from "./frontier-words.js";
import { grantsTexts } from "./grants-texts.js";
import { helpWords } from "./help-words.js";
import { initWords } from "./init-words.js";
import { machinesWords } from "./machines-words.js";
import { notebookTexts } from "./notebook-texts.js";
import { reportWords } from "./report-words.js";
import { sensitivityWords } from "./sensitivity-words.js";
import { solveWords } from "./solve-words.js";
import { studyWords } from "./study-words.js";
import { stressWords } from "./stress-words.js";
import { workbookTexts } from "./workbook-texts.js";
import { worthTexts } from "./worth-texts.js";

/** All that the program says, in each language; a part for each place where it is said. */
export const catalogue = {
  words: compareWords,
  tables: compareTables,
  dataIn: dataInWords,
  workbook: workbookTexts,
  explain: explainTexts,
  worth: worthTexts,
  discover: discoverTexts,
  grants: grantsTexts,
  data: dataTexts,
  check: checkTexts,
  problems: scenarioProblems,
  units: unitWords,
  statuses: statusWords,
  policies: policyWords,
  errors: errorWords,
  machines: machinesWords,
  study: studyWords,
  analysis: analysisWords,
  sensitivity: sensitivityWords,
  solve: solveWords,
  frontier: frontierWords,
  help: helpWords,
  init: initWords,
  backtest: backtestWords,
  stress: stressWords,
  report: reportWords,
  notebook: notebookTexts,
  names: assumptionNames,
} as const;

type Parts = { readonly [Part in keyof typeof catalogue]: (typeof catalogue)[Part]["en"] };

/** All that the program says in one language, and how that writes numbers. */
export interface Texts extends Parts, Wording {}

/** What the program says in a language. */
export function textsIn(language: Language): Texts {
  return {
    ...wordingIn(language),
    tables: catalogue.tables[language],
    dataIn: catalogue.dataIn[language],
    workbook: catalogue.workbook[language],
    explain: catalogue.explain[language],
    worth: catalogue.worth[language],
    discover: catalogue.discover[language],
    grants: catalogue.grants[language],
    data: catalogue.data[language],
    check: catalogue.check[language],
    problems: catalogue.problems[language],
    units: catalogue.units[language],
    statuses: catalogue.statuses[language],
    errors: catalogue.errors[language],
    machines: catalogue.machines[language],
    study: catalogue.study[language],
    analysis: catalogue.analysis[language],
    sensitivity: catalogue.sensitivity[language],
    solve: catalogue.solve[language],
    frontier: catalogue.frontier[language],
    help: catalogue.help[language],
    init: catalogue.init[language],
    backtest: catalogue.backtest[language],
    stress: catalogue.stress[language],
    report: catalogue.report[language],
    notebook: catalogue.notebook[language],
  };
}
