import type { Figure } from "../figure.js";

/**
 * What was published of the integration grant before 2014, beside its level: whom it told apart. The
 * amounts themselves were not read, so that `integrationGrantRate` carries those of 2014 back.
 */
export const integrationGrantBefore2014 = {
  /** By how much a child earned less than an adult in the year of settlement. */
  childLessInYear1: {
    value: 20_000,
    unit: "NOK per child, in the year of settlement",
    source: "https://www.statsbudsjettet.no/Revidert-budsjett-2010/stikkordsliste/Integreringstilskuddet-/",
    status: "cited",
    note: "of 2010, when unaccompanied minors were raised from the rate of children to that of adults; children got the rate of adults in 2014",
  },
  /** Since when single adults earn more than other adults in the year of settlement. */
  singleAdultsApartSince: {
    value: 2011,
    unit: "calendar year",
    source:
      "https://www.statsbudsjettet.no/Statsbudsjettet-2011/Statsbudsjettet-fra-A-til-A/Integrering--tilskot-ved-busetjing-av-flyktningar/",
    status: "cited",
    note: "proposed in the budget for 2011",
  },
  /** Since when unaccompanied minors earn what adults do in the year of settlement. */
  unaccompaniedMinorsAsAdultsSince: {
    value: 2010,
    unit: "calendar year",
    source: "https://www.statsbudsjettet.no/Revidert-budsjett-2010/stikkordsliste/Integreringstilskuddet-/",
    status: "cited",
    note: "proposed in the revised budget for 2010; from 2011 more than other children",
  },
  /** Since when children earn what adults in a family do. */
  childrenAsAdultsSince: {
    value: 2014,
    unit: "calendar year",
    source:
      "https://www.statsbudsjettet.no/Tilleggsproposisjon-2014/budsjettet-fra-A-til-A/Bosetting-av-flyktninger---integreringstilskudd/",
    status: "cited",
    note: "proposed in the addendum to the budget for 2014; a grant for school children (skoletilskudd) ended with it",
  },
} as const satisfies Readonly<Record<string, Figure>>;
