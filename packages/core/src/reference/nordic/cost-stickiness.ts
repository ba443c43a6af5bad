import type { Table } from "../figure.js";
import { COMPUTED_FROM_IMDI_TABLE } from "../norway/sources.js";

/** One study of how costs follow activity up and down. */
export interface StickinessStudy {
  study: string;
  setting: string;
  /** `sticky`: costs fall less than they rise. `antiSticky`: they fall more. */
  direction: "sticky" | "antiSticky" | "mixed" | "none";
  /** Units observed (firms, municipalities, hospitals). */
  observed?: number;
  /** Percent change of cost for one percent more activity. */
  up?: number;
  /** Percent change of cost for one percent less activity. */
  down?: number;
  finding: string;
}

/**
 * Studies of whether costs fall as fast as they rise (cost stickiness). Evidence for municipalities
 * points both ways, so how fast a service adjusts is an uncertain parameter.
 *
 * @example nordic.costStickiness.rows[0] // 0.5459 % up and 0.3545 % down for 1 % of revenue
 */
export const costStickiness: Table<StickinessStudy> = {
  name: "studies of sticky costs",
  units: { observed: "units observed", up: "percent per percent", down: "percent per percent" },
  source: "the studies that the rows cite",
  status: "cited",
  rows: [
    {
      study: "Anderson, Banker and Janakiraman 2003",
      setting: "US firms 1979–1998, selling and administrative costs on revenue",
      direction: "sticky",
      observed: 7629,
      up: 0.5459,
      down: 0.3545,
      finding:
        "costs follow a fall by about two thirds of what they follow a rise; less sticky after two falls in a row",
      source:
        "Journal of Accounting Research 41:47–63, by way of https://de.scribd.com/document/370444032/Session-02-Anderson-Banker-And-Janakiraman-2003",
    },
    {
      study: "Steliaros, Thomas and Calleja 2005",
      setting: "US, UK, French and German firms, operating costs",
      direction: "sticky",
      up: 0.97,
      down: 0.91,
      finding: "mildly sticky, more so in France and Germany",
      source: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=688473",
    },
    {
      study: "Subramaniam and Weidenmier 2003",
      setting: "US firms",
      direction: "mixed",
      finding: "sticky only when revenue changes by more than a tenth: there may be a threshold",
      source: "https://www.scribd.com/document/424860365",
    },
    {
      study: "Cohen, Karatzimas and Naoum 2017",
      setting: "Greek municipalities 2002–2008",
      direction: "mixed",
      observed: 1852,
      finding: "services are sticky, administration is the contrary; coefficients not seen",
      source: "https://econpapers.repec.org/article/emejaarpp/jaar-03-2015-0019.htm",
    },
    {
      study: "Karatzimas, Naoum and Narbón-Perpiñá 2021",
      setting: "Spanish municipalities 2008–2018",
      direction: "antiSticky",
      observed: 48_096,
      finding:
        "more so in large municipalities and under a budget law, less before elections; coefficients not seen",
      source:
        "https://portalrecerca.uab.cat/en/publications/municipal-cost-behavior-during-financial-crisis-and-financial-sus",
    },
    {
      study: "Do managers forecast asymmetric cost behaviour?",
      setting: "New Zealand local government",
      direction: "sticky",
      finding: "costs rise even when revenue falls, and managers foresee it",
      source:
        "https://discovery.researcher.life/article/do-managers-forecast-asymmetric-cost-behaviour/34b50d3ef3ac38fd837d2c88136bdf9d",
    },
    {
      study: "Santa Catarina study",
      setting: "municipalities of one Brazilian state over 20 years",
      direction: "sticky",
      observed: 295,
      finding: "eight of nine models find sticky costs",
      source: "https://revista.crcsc.org.br/index.php/CRCSC (article 3148)",
    },
    {
      study: "Brazilian local governments, unit by unit",
      setting: "Brazilian local governments",
      direction: "mixed",
      observed: 295,
      finding: "47 % of them sticky, 28 % anti-sticky, 25 % with the reverse sign: units differ widely",
      source: "SciELO, article GNhYJMvBknmsn3Fk4Ltvrgq",
    },
    {
      study: "Avelar et al. 2019",
      setting: "Brazilian health plans 2010–2016, total cost on revenue",
      direction: "antiSticky",
      observed: 253,
      up: 0.78,
      down: 0.87,
      finding: "costs fall somewhat more than they rise",
      source:
        "https://sumarios.org/artigo/custos-assim%C3%A9tricos-sticky-costs-um-estudo-aplicado-operadoras-de-planos-de-sa%C3%BAde-da",
    },
    {
      study: "Wu, Young, Yu and Hsu 2020",
      setting: "public schools in Taiwan, operating expenditure",
      direction: "sticky",
      finding: "more so where heads are pressed by falling enrolment; coefficients not seen",
      source: "https://econpapers.repec.org/article/tafapplec/v_3a52_3ay_3a2020_3ai_3a16_3ap_3a1763-1776.htm",
    },
    {
      study: "Scafidi 2025",
      setting: "US public school districts 2018–2019",
      direction: "sticky",
      finding: "spending per pupil rose 7.1 % where enrolment fell and 3.7 % where it rose (inflation 1.5 %)",
      source: "https://edchoice.org/engage/the-surprising-effects-of-enrollment-declines-on-school-funding",
      note: "an advocacy report on official data",
    },
    {
      study: "Friedman and Pauly",
      setting: "US hospitals 1973–1978",
      direction: "mixed",
      observed: 800,
      finding:
        "a foreseen admission costs about the average, an unforeseen one about half of it: surprise is what sticks",
      source:
        "https://online.documentine.com/average-daycare-cost-per-child/1/a-new-approach-to-hospital-cost-functions-and-some-cms-gov.html",
      note: "more than 800 hospitals",
    },
    {
      study: "Duncombe and Yinger 2005",
      setting: "rural school districts of New York",
      direction: "sticky",
      finding: "twice the pupils cost 28 % less each at 300 pupils and 9 % less at 1 500: economies of size",
      source: "http://docplayer.net/11504272-Does-school-district-consolidation-cut-costs.html",
    },
    {
      study: "Borge and Rattsø",
      setting: "Norwegian municipalities, partial adjustment by service",
      direction: "sticky",
      finding: "serious sluggishness, large municipalities more than small; the speed was not seen",
      source: "https://scilit.com/publications/ae47de3b579462334a4b23944f509673",
    },
    {
      study: "Borge and Rattsø 1995",
      setting: "Norwegian municipalities, spending by age group",
      direction: "sticky",
      finding: "age groups in decline resist reallocation and gain per head",
      source:
        "Regional Science and Urban Economics 25:6, by way of https://researchain.net/profile/Jorn-Rattso-799487",
    },
    {
      study: "Borge, Rattsø and Sørensen 1995",
      setting: "Norwegian municipalities, speed of adjustment",
      direction: "sticky",
      finding: "the speed depends on pressure groups, above all those of schools",
      source: "http://ideas.repec.org/a/kap/pubcho/v82y1995i1-2p135-57.html",
    },
    {
      study: "Nagasawa 2018",
      setting: "Japanese local public enterprises over 40 years",
      direction: "mixed",
      finding: "stickiness need not be inefficiency, but the ability to adjust may be lost",
      source: "https://link.springer.com/article/10.1007%2Fs00187-018-0269-x",
    },
    {
      study: "Beregningsutvalget 2015–2019",
      setting: "Norwegian refugee settlement in 19–22 municipalities, through the rise and the fall",
      direction: "none",
      finding:
        "cost of a person over five years +2.9 % at the peak of 2016; coverage rose from 93 to 102 % in the fall",
      source:
        "https://digib.no/11586; https://www.imdi.no/arkiv/arkiverte-publikasjoner/kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2019/",
    },
    {
      study: "own estimate",
      setting: "decisions of Norwegian municipalities on requests, 2013–2019",
      direction: "antiSticky",
      observed: 2047,
      up: 0.338,
      down: 0.9,
      finding:
        "decisions, not costs: they follow cuts more than rises, but over 2000–2023 the contrary (0.83 and 0.43)",
      source: COMPUTED_FROM_IMDI_TABLE,
      status: "derived",
    },
  ],
};
