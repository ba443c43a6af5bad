import { centreDemand, hostGrant } from "../centre-figures.js";
import { because, notNorwegian } from "../norwegian.js";
import type { StressCase, StressChange } from "../stress-case.js";

const PLACES = 150;
const MONTHS = 18;

/** The state orders a temporary reception centre at short notice. */
export const receptionCentreOrdered: StressCase = {
  name: "reception-centre",
  label: { en: "a reception centre is ordered", nb: "et mottak blir pålagt" },
  description: {
    en:
      "The state orders a temporary reception centre of 150 places from July of the first plan year, for 18 months, 85 % lived " +
      "in; services learn of it two months before. Its people use health, child welfare, kindergarten and school; the host " +
      "grant is paid. Where the scenario has a centre of its own, that one comes for certain.",
    nb:
      "Staten pålegger kommunen et midlertidig mottak med 150 plasser fra juli i det første planåret, i 18 måneder, 85 % i " +
      "bruk; tjenestene får vite det to måneder før. De som bor der, bruker helsetjeneste, barnevern, barnehage og skole; " +
      "vertskommunetilskuddet betales. Har scenariet et eget mottak, kommer det med sikkerhet.",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    const assumed = (value: number, unit: string) => ({ value, unit, status: "assumed" as const });
    if (scenario.receptionCentre !== undefined) {
      return [
        {
          path: ["receptionCentre", "probability"],
          value: assumed(1, "probability"),
          figure: {
            en: "the scenario's own centre comes for certain",
            nb: "scenariets eget mottak kommer med sikkerhet",
          },
          status: "assumed",
        },
      ];
    }
    const demand = Object.fromEntries(
      Object.entries(centreDemand).filter(([service]) => Object.hasOwn(scenario.services, service)),
    );
    if (Object.keys(demand).length === 0) {
      return because(
        `The scenario has none of the services that people in a centre use: ${Object.keys(centreDemand).join(", ")}.`,
        `Scenariet har ingen av tjenestene som folk i mottak bruker: ${Object.keys(centreDemand).join(", ")}.`,
      );
    }
    const centre: StressChange = {
      path: ["receptionCentre"],
      value: {
        probability: assumed(1, "probability"),
        opens: assumed(scenario.plan.firstYear + 0.5, "calendar year"),
        months: assumed(MONTHS, "months"),
        places: assumed(PLACES, "places"),
        occupancy: assumed(0.85, "share of places"),
        noticeMonths: assumed(2, "months"),
        demand,
      },
      figure: {
        en: `${PLACES} places from July ${scenario.plan.firstYear}, ${MONTHS} months, 85 % lived in`,
        nb: `${PLACES} plasser fra juli ${scenario.plan.firstYear}, ${MONTHS} måneder, 85 % i bruk`,
      },
      status: "assumed",
    };
    if (Object.hasOwn(scenario.grants, "hostGrant")) return [centre];
    const [amount] = Object.values(hostGrant.amounts);
    const paid: StressChange = {
      path: ["grants", "hostGrant"],
      value: hostGrant,
      figure: {
        en: "the host municipality grant of 2015, grown as in the example of a reception centre",
        nb: "vertskommunetilskuddet i 2015, med vekst som i eksempelet med et mottak",
      },
      ...(amount?.source === undefined ? {} : { source: amount.source }),
      status: "cited",
    };
    return [centre, paid];
  },
};
