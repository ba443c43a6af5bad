import type { DatedRule } from "../figure.js";
import { AMOUNTS_2024, LULEA_2016, MINORS_DECISION_2017 } from "./sources.js";

const RULES_2012 =
  "https://22misslyckande.wordpress.com/2012/05/04/29/ (a blog on the ministry's Ds 2011:34)";
const PAGE_2019 =
  "https://www.migrationsverket.se/Andra-aktorer/Kommuner/Statlig-ersattning/Ersattning-for-asylsokande-som-betalas-ut-utan-ansokan.html";

const perDay = { unit: "SEK per person and day", status: "cited" } as const;

const agreed = {
  source: LULEA_2016,
  status: "cited",
  knownTo: "2017-07",
} as const;
const assumedBefore2016 = {
  from: "2012-05",
  source: RULES_2012,
  status: "assumed",
  note: "the blog retells rules and proposals side by side; taken as in force from then, as the amounts are those read in 2016. When they began was not read",
} as const;
const endedWithAgreements = {
  from: "2017-07",
  value: null,
  source: MINORS_DECISION_2017,
  note: "agreements on places ended; nothing is paid for an empty place",
} as const;

/**
 * What the Swedish state paid municipalities for unaccompanied minors (ensamkommande barn), with the
 * change of 1 July 2017: until 30 June 2017 an agreed place was paid whether occupied or not; from
 * the day after, only a child who is there brings money. Read it with `amountInForce`.
 *
 * @example amountInForce(sweden.unaccompaniedMinors.agreedPlace, "2017-07") // null
 * @example amountInForce(sweden.unaccompaniedMinors.under18, "2017-07")?.value // 1350 SEK per day
 */
export const unaccompaniedMinors = {
  /** Överenskommen plats: paid for capacity. */
  agreedPlace: {
    ...agreed,
    name: "agreed place for an unaccompanied minor",
    unit: "SEK per place and day",
    paidFor: "a place under agreement with the state, each day, occupied or not",
    amounts: [{ ...assumedBefore2016, value: 1600 }, { from: "2016-11", value: 1600 }, endedWithAgreements],
  },
  /** Belagd plats: on top of the agreed place. */
  occupiedPlace: {
    ...agreed,
    name: "occupied place for an unaccompanied minor, on top",
    unit: "SEK per occupied place and day",
    paidFor: "an agreed place on a day when it is occupied, on top of the payment for the place",
    amounts: [{ ...assumedBefore2016, value: 300 }, { from: "2016-11", value: 300 }, endedWithAgreements],
  },
  /** Dygnsschablon, under 18. */
  under18: {
    ...perDay,
    name: "daily payment for an unaccompanied minor under 18",
    paidFor: "a minor under 18 who is in the municipality's care, each day, whatever the form of housing",
    source: MINORS_DECISION_2017,
    amounts: [
      { from: "2017-07", value: 1350 },
      { from: "2024-01", value: 1000, source: AMOUNTS_2024 },
    ],
    knownTo: "2024-12",
  },
  /** Dygnsschablon, 18–20. */
  from18To20: {
    ...perDay,
    name: "daily payment for an unaccompanied young person of 18–20",
    paidFor: "a young person of 18–20 with a residence permit who is in upper secondary school, each day",
    source: LULEA_2016,
    amounts: [
      { from: "2017-07", value: 750 },
      {
        from: "2018-01",
        value: 750,
        status: "assumed",
        note: "no later amount was read; the announcement for 2024 names a change only for those under 18",
      },
    ],
    knownTo: "2024-12",
  },
  /** Schablon till anvisningskommun. */
  assignedOnce: {
    name: "payment for an assigned asylum-seeking minor",
    unit: "SEK per person, once",
    paidFor: "an asylum-seeking minor assigned to the municipality: travel, enquiry, interpreter, guardian",
    source: MINORS_DECISION_2017,
    status: "cited",
    note: "only for those assigned from 1 July 2017 on",
    amounts: [{ from: "2017-07", value: 52_000 }],
    knownTo: "2019-12",
  },
  /** Årlig fast ersättning för beredskap och kapacitet. */
  readinessFixed: {
    name: "yearly payment for readiness, fixed part",
    unit: "SEK per municipality and year",
    paidFor: "every municipality, whether minors come or not",
    source: MINORS_DECISION_2017,
    status: "cited",
    amounts: [
      { from: "2017-07", value: 500_000 },
      { from: "2018-01", value: 500_000, source: PAGE_2019 },
    ],
    knownTo: "2019-12",
  },
  /** Årlig rörlig ersättning. */
  readinessVariable: {
    name: "yearly payment for readiness, variable part",
    unit: "SEK per expected person and year",
    paidFor: "each minor that the municipality's share of the national forecast gives it, come or not",
    source: PAGE_2019,
    status: "cited",
    note: "1 500 were expected in the country in 2018",
    amounts: [{ from: "2018-01", value: 9450 }],
    knownTo: "2019-12",
  },
  /** Ankomstkommun. */
  arrivalMunicipality: {
    ...perDay,
    name: "daily payment for a temporary stay in the municipality of arrival",
    paidFor: "an asylum-seeking minor for whom no other municipality is named yet, each day",
    source: LULEA_2016,
    amounts: [{ from: "2017-07", value: 3000 }],
    knownTo: "2017-12",
  },
} as const satisfies Readonly<Record<string, DatedRule>>;
