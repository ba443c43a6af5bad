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
import { analysisTexts } from "./analysis-texts.js";
import { backtestTexts } from "./backtest-texts.js";
import { checkTexts } from "./check-texts.js";
import { tableTexts } from "./table-texts.js";
import { ownDataTexts } from "./own-data-texts.js";
import { dataTexts } from "./data-texts.js";
import { discoverTexts } from "./discover-texts.js";
import { errorTexts } from "./error-texts.js";
import { explainTexts } from "./explain-texts.js";
import { frontierTexts } from "./frontier-texts.js";
import { grantsTexts } from "./grants-texts.js";
import { helpTexts } from "./help-texts.js";
import { initTexts } from "./init-texts.js";
import { machinesTexts } from "./machines-texts.js";
import { notebookTexts } from "./notebook-texts.js";
import { reportTexts } from "./report-texts.js";
import { sensitivityTexts } from "./sensitivity-texts.js";
import { solveTexts } from "./solve-texts.js";
import { studyTexts } from "./study-texts.js";
import { stressTexts } from "./stress-texts.js";
import { workbookTexts } from "./workbook-texts.js";
import { worthTexts } from "./worth-texts.js";

/** All that the program says, in each language; a part for each place where it is said. */
export const catalogue = {
  words: compareWords,
  tables: tableTexts,
  ownData: ownDataTexts,
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
  errors: errorTexts,
  machines: machinesTexts,
  study: studyTexts,
  analysis: analysisTexts,
  sensitivity: sensitivityTexts,
  solve: solveTexts,
  frontier: frontierTexts,
  help: helpTexts,
  init: initTexts,
  backtest: backtestTexts,
  stress: stressTexts,
  report: reportTexts,
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
    ownData: catalogue.ownData[language],
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
