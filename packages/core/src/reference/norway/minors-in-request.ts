import type { Table } from "../figure.js";
import { SAMARBEIDSDESKEN_COUNTS } from "./sources.js";

const DAGENS_PERSPEKTIV_2017 =
  "https://www.dagensperspektiv.no/samfunnsstyring/2017/langt-faerre-mindrearige-asylsokere-skal-bosettes";

/** Unaccompanied minors within the state's national request: from a quarter of it to a few percent. */
export const minorsInRequest: Table<{ year: number; published: string; minors: number; all?: number }> = {
  name: "unaccompanied minors in the national request",
  units: { minors: "persons", all: "persons" },
  source: DAGENS_PERSPEKTIV_2017,
  status: "cited",
  rows: [
    {
      year: 2016,
      published: "2015-11",
      minors: 4637,
      all: 18_517,
      source: "https://www.imdi.no/planlegging-og-bosetting/anmodning-og-vedtak/",
    },
    { year: 2017, published: "2016-10", minors: 1100, all: 12_988 },
    { year: 2017, published: "2017-02", minors: 700, note: "cut by 36 percent within five months" },
    { year: 2024, published: "by 2024-11", minors: 610, all: 37_000, source: SAMARBEIDSDESKEN_COUNTS },
    {
      year: 2025,
      published: "2024-11",
      minors: 750,
      all: 18_900,
      source: "https://grannar.no/2024/11/kommunane-blir-bedne-om-a-busetje-18-900-flyktningar-til-neste-ar/",
      note: "about 750 by the source",
    },
  ],
};
