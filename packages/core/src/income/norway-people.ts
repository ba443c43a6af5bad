import { type Figure, norway, valueIn } from "../reference/index.js";

const sourceOf2025 = valueIn(norway.nationalSeries.requestedFirst, 2025)?.source ?? "";

const own = { source: "own reckoning", status: "assumed" } as const;

/**
 * What is taken of the people who settle in Norway where no published figure settles it. They decide
 * who is a child, an adult or an elder, and so the one-off grants; the integration grant hardly
 * depends on them, as all but single adults earn the same.
 */
export const norwayPeople = {
  childrenInFamilies: {
    ...own,
    value: 0.6,
    unit: "share of persons in families with children",
    note: "a couple or a lone parent with two or three children",
  },
  youngOfChildren: {
    value: 6 / 18,
    unit: "share of children",
    source: "arithmetic",
    status: "assumed",
    note: "ages 0–5 of the ages 0–17, evenly spread",
  },
  eldersIndividual: {
    ...own,
    value: 0.015,
    unit: "share of those settled with individual protection",
    note: "who have turned 60; they are young on average",
  },
  couplesTemporary: {
    ...own,
    value: 0.1,
    unit: "share of those settled with temporary protection",
    note: "adults in couples without children; 5 % of those settled in 2015–2018, and more two-person families from Ukraine",
  },
  adultsOfReunified: {
    ...own,
    value: 0.5,
    unit: "share of those who come by reunification",
    note: "spouses; the others children",
  },
  temporaryShareFrom2025: {
    value: 15_500 / 18_900,
    unit: "share of the settled",
    source: sourceOf2025,
    status: "derived",
    note: "15 500 from Ukraine among the 18 900 whom the state asked municipalities to settle in 2025",
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** The ages that unaccompanied minors turn in the year of settlement, equally many of each: assumed, as the settled are 15–18 in the cases read. */
export const minorsTurn: readonly number[] = [15, 16, 17, 18];
