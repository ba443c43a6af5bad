import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";

const { hostMunicipality, hostMunicipalityPlace } = norway.otherGrants;

const perPerson = (value: number, note: string) => ({
  value,
  unit: "man-years per person living there",
  status: "assumed" as const,
  note,
});

/** What people in a reception centre use of the services of the Norwegian template. */
export const centreDemand = {
  migrantHealth: perPerson(
    0.0056,
    "with the others scaled so that the host grant meets about two thirds, as in 2015",
  ),
  childWelfare: perPerson(0.00183, "as above"),
  kindergarten: perPerson(0.0046, "as above"),
  school: perPerson(0.0092, "as above"),
};

/** What the state pays a municipality with a reception centre. */
export const hostGrant: ScenarioInput["grants"][string] = {
  form: "perPlace",
  label: "Host municipality grant (vertskommunetilskudd)",
  places: "receptionCentre",
  per: "year",
  growth: {
    distribution: "triangular",
    min: 0,
    mode: 0.025,
    max: 0.04,
    unit: "per year, nominal",
    status: "assumed",
    note: "nine years lie between the amounts read and the plan; the base grew 13 % a year from 2007 to 2015",
  },
  amounts: {
    "2015": {
      unit: "NOK per municipality, and per place, a year",
      source: hostMunicipality.source,
      status: "cited",
      rates: {
        base: hostMunicipality.values.find(({ year }) => year === 2015)?.value ?? 0,
        place: hostMunicipalityPlace.values.find(({ year }) => year === 2015)?.value ?? 0,
      },
    },
  },
};
