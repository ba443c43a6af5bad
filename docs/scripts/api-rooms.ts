/** A page of the API: the public names of one folder of the sources. */
export interface ApiRoom {
  /** The page's path below docs/api, without its ending. */
  readonly page: string;
  readonly title: string;
  /** One sentence for the index. */
  readonly about: string;
  /** What its names are imported from, in markdown. */
  readonly imports: string;
  /** The names with which one begins, before all others by the alphabet. */
  readonly first?: readonly string[];
  /** Folders or files that it takes its names from, below packages; the longest that fits wins. */
  readonly from: readonly string[];
}

/** Pages under a common heading. */
export interface ApiSection {
  readonly title: string;
  readonly rooms: readonly ApiRoom[];
}

/** The pages in the order in which a researcher needs them. */
export const API_SECTIONS: readonly ApiSection[] = [
  {
    title: "Compare policies",
    rooms: [
      {
        page: "comparison",
        title: "Comparing",
        about:
          "Policies tried in the same worlds: their results, their differences and what can be said of them.",
        imports: "`@glidepath/core`",
        first: ["compare", "compareWith", "Comparison", "Difference", "PolicyResult"],
        from: ["core/src/comparison"],
      },
      {
        page: "policies",
        title: "Policies",
        about: "Rules for how many to settle: hold, ramp, drop, path, follow, or a function of one's own.",
        imports: "`@glidepath/core`",
        first: ["hold", "ramp", "drop", "path", "follow", "Policy"],
        from: ["core/src/policy"],
      },
      {
        page: "estimates",
        title: "Estimates",
        about: "Means, quantiles, shares and their errors, from kept or binned numbers of many worlds.",
        imports: "`@glidepath/core`",
        from: ["core/src/comparison/samples", "core/src/comparison/worlds"],
      },
    ],
  },
  {
    title: "Scenarios",
    rooms: [
      {
        page: "scenario",
        title: "Scenario",
        about:
          "What a municipality writes down: quantities with provenance, and errors that name the key. " +
          "[Every key of the file](../guides/scenario-file.md) has its line.",
        imports: "`@glidepath/core`",
        first: ["readScenario", "checkScenario", "ScenarioInput", "Scenario"],
        from: ["core/src/scenario"],
      },
      {
        page: "examples",
        title: "Examples",
        about: "The scenarios that come with the library, as typed data.",
        imports: "`@glidepath/core/examples`",
        from: ["core/src/examples"],
      },
      {
        page: "templates",
        title: "Templates",
        about:
          "A municipality's own scenario to start from, with what is published and what is left to fill in.",
        imports: "`@glidepath/core/templates`",
        first: ["startingScenario"],
        from: ["core/src/templates"],
      },
      {
        page: "stress",
        title: "Stress cases",
        about: "What may happen to a municipality, as changes of a scenario.",
        imports: "`@glidepath/core`",
        from: ["core/src/stress"],
      },
      {
        page: "grants",
        title: "Grants",
        about: "The state grants that settled persons bring, without a simulation.",
        imports: "`@glidepath/core`",
        from: ["core/src/income"],
      },
    ],
  },
  {
    title: "Analyses",
    rooms: [
      {
        page: "sensitivity",
        title: "Sensitivity",
        about:
          "Which uncertain numbers a result follows, and where in the budget the cost of adjusting stands.",
        imports: "`@glidepath/core`",
        first: ["sensitivity"],
        from: ["core/src/analysis", "core/src/analysis/sensitivity"],
      },
      {
        page: "worth",
        title: "Worth of knowing",
        about: "What it is worth to find something out before the vote.",
        imports: "`@glidepath/core`",
        first: ["worthKnowing"],
        from: ["core/src/analysis/worth"],
      },
      {
        page: "solve",
        title: "Solving for a plan",
        about: "Which plan, or which fund, keeps the chance of a deficit below a limit.",
        imports: "`@glidepath/core`",
        first: ["shortestRamp", "highestSettlement", "smallestFund"],
        from: ["core/src/analysis/solve"],
      },
      {
        page: "frontier",
        title: "Frontier",
        about: "Plans that no other dominates.",
        imports: "`@glidepath/core`",
        first: ["frontier"],
        from: ["core/src/analysis/frontier"],
      },
      {
        page: "discovery",
        title: "Discovery",
        about: "When an answer turns: boxes of conditions, and the mildest point that turns it.",
        imports: "`@glidepath/core`",
        first: ["discover"],
        from: ["core/src/analysis/discovery"],
      },
      {
        page: "robustness",
        title: "Robustness",
        about: "Answers under stress, regret, stochastic dominance and how often a policy is good enough.",
        imports: "`@glidepath/core`",
        from: ["core/src/analysis/robustness"],
      },
      {
        page: "unpredictability",
        title: "Unpredictability",
        about: "What it costs that numbers swing and come as a surprise, and what kept capacity is worth.",
        imports: "`@glidepath/core`",
        from: ["core/src/analysis/unpredictability"],
      },
      {
        page: "study",
        title: "Studies",
        about: "A computation that asks for worlds of many plans, whoever simulates them.",
        imports: "`@glidepath/core`",
        from: ["core/src/analysis/study"],
      },
    ],
  },
  {
    title: "Evidence",
    rooms: [
      {
        page: "reference",
        title: "Reference figures",
        about: "Published figures as dated data, each with unit, source and status; how to look one up.",
        imports: "`@glidepath/core/reference`",
        from: ["core/src/reference"],
      },
      {
        page: "reference-norway",
        title: "Figures: Norway",
        about: "Grant rates, deflators, requests, decisions, settlement, retention and costs.",
        imports: "`@glidepath/core/reference` as `norway`",
        from: ["core/src/reference/norway"],
      },
      {
        page: "reference-sweden",
        title: "Figures: Sweden",
        about: "Grants, national series and how costs answered a fall.",
        imports: "`@glidepath/core/reference` as `sweden`",
        from: ["core/src/reference/sweden"],
      },
      {
        page: "reference-denmark",
        title: "Figures: Denmark",
        about: "Grants and national series.",
        imports: "`@glidepath/core/reference` as `denmark`",
        from: ["core/src/reference/denmark"],
      },
      {
        page: "reference-nordic",
        title: "Figures: the Nordic countries",
        about: "Arrivals, forecasts and their errors, and studies of how costs stick.",
        imports: "`@glidepath/core/reference` as `nordic`",
        from: ["core/src/reference/nordic"],
      },
      {
        page: "calibration",
        title: "Calibration and back-test",
        about: "Defaults estimated from published figures, and how well the model fits what happened.",
        imports: "`@glidepath/core`",
        first: ["backtest"],
        from: ["core/src/calibration"],
      },
    ],
  },
  {
    title: "The engine",
    rooms: [
      {
        page: "simulation",
        title: "Simulation",
        about: "Many worlds in batches, who computes them, and one world lived through again.",
        imports: "`@glidepath/core`",
        from: ["core/src/simulation"],
      },
      {
        page: "world",
        title: "World",
        about: "One draw of everything that the municipality does not control.",
        imports: "`@glidepath/core`",
        from: ["core/src/world"],
      },
      {
        page: "municipality",
        title: "Municipality",
        about: "One policy in one world: settlement, residents, services, dwellings and the ledger.",
        imports: "`@glidepath/core`",
        from: ["core/src/municipality"],
      },
      {
        page: "random",
        title: "Randomness",
        about: "Named streams, inverse distribution functions and Sobol' points.",
        imports: "`@glidepath/core`",
        from: ["core/src/random"],
      },
    ],
  },
  {
    title: "Notebooks",
    rooms: [
      {
        page: "charts",
        title: "Charts",
        about: "Charts as functions of plain data, for pages, notebooks and reports.",
        imports:
          "`@glidepath/notebooks`; `renderChart` and `serverDocument` from `@glidepath/notebooks/server`",
        from: ["notebooks/src/charts", "notebooks/src/server"],
      },
      {
        page: "chart-data",
        title: "Data of charts",
        about: "Rows for the charts, from a comparison or from published figures.",
        imports: "`@glidepath/notebooks`",
        from: ["notebooks/src/data"],
      },
      {
        page: "words",
        title: "Words",
        about: "Numbers and sentences of a result, in Norwegian and English.",
        imports: "`@glidepath/notebooks/words`",
        from: ["notebooks/src/words"],
      },
      {
        page: "live",
        title: "Live cells",
        about: "Sliders, tables and results that sharpen while one looks, for cells of a notebook.",
        imports: "`@glidepath/notebooks/live`; those that read tables from `@glidepath/notebooks/files`",
        from: ["notebooks/src/live", "notebooks/src/files"],
      },
      {
        page: "workers",
        title: "Web workers",
        about: "Simulation and analyses in the browser's threads.",
        imports: "`@glidepath/notebooks/workers`",
        from: ["notebooks/src/workers"],
      },
      {
        page: "tools",
        title: "Tools for Node",
        about: "Running, building, exporting and opening notebooks.",
        imports: "`@glidepath/notebooks/tools`",
        from: [
          "notebooks/src/build",
          "notebooks/src/document",
          "notebooks/src/folder",
          "notebooks/src/kit",
          "notebooks/src/preview",
          "notebooks/src/run",
        ],
      },
    ],
  },
];

/** The page that takes the names of a source file, given by its path below packages. */
export function roomOf(file: string): ApiRoom {
  const found = API_SECTIONS.flatMap(({ rooms }) => rooms)
    .flatMap((room) => room.from.map((folder) => ({ room, folder })))
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  if (found === undefined)
    throw new Error(`${file}: no page of the API takes its names; add it to api-rooms.ts`);
  return found.room;
}
