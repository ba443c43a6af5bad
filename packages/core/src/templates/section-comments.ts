/** The sections that are about the municipality itself, in the order of the file; the others follow. */
export const ownSections: readonly string[] = [
  "glidepath",
  "name",
  "question",
  "description",
  "country",
  "currency",
  "chance",
  "plan",
  "history",
  "policies",
  "housing",
  "fund",
  "request",
];

/** What a reader of the file should know of a key, in plain words. A name in a path may be `*`. */
export const sectionComments: Readonly<Record<string, string>> = {
  glidepath: "The version of this format.",
  chance:
    "Whether chance is drawn: who comes, how many, how long they stay. With false, persons are expectations.",
  plan:
    "The plan: its first year, and how many years policies may differ (an økonomiplan has four). Everybody settled is " +
    "followed for grantYears, so the account runs on after the plan; in those later years every policy decides afterPlan.",
  history:
    "What was asked for (requested), decided and settled in past years, in persons. The five years before the plan are " +
    "needed, as people settled then still bring grants and need services. A year's note says what differs from the source.",
  policies:
    "The policies to compare; change them, remove them, add your own. Kinds: hold (the last number goes on), path (a number " +
    "for each year), ramp (equal steps), drop (at once), follow (a share of what the state asks), capacityLed (what services " +
    "and dwellings have room for). announced: ahead means known twelve months before; otherwise each number is known in " +
    "December before, or in the month that knownFrom gives.",
  housing:
    "Dwellings for those who settle. Nobody settles without a home: where dwellings are too few, fewer settle than decided.",
  "housing.owned": "Dwellings that the municipality owns for settlement; the rest are leased.",
  "housing.obtainablePerYear": "Further dwellings that can be found in a year.",
  "housing.moveOnRate": "Tenants who move on to a home of their own, so that the dwelling is free again.",
  "housing.leaseMonths": "A dwelling that stands empty costs its rent until the lease ends.",
  "housing.costPerDwelling": "What a dwelling costs the municipality, and what its tenants pay.",
  fund: "The reserve fund. Grants are not earmarked: what a good year leaves can be saved for later ones.",
  "fund.opening": "Its balance when the plan starts.",
  request:
    "What the state asks for. known holds requests that are made already; later ones are drawn, as the nation's request times " +
    "the municipality's share of it, which drifts from year to year.",
  "request.planBias": "The state plans in autumn, mostly too high after a peak.",
  "request.revisionAcceptance":
    "Of a request that is raised during the year, the share that the municipality accepts.",
  minors:
    "Unaccompanied minors: asked for, decided and settled on their own, in homes with staff, with grants of their own.",
  prices:
    "Prices. Costs are in prices of the base year and grow with the municipal deflator; discountRate is for present values.",
  need: "How many people a year need a municipality, in the whole country. Drawn anew in each world.",
  people:
    "Who settles, how long they stay, and who comes to them. Households arrive and leave as one; shares are of persons.",
  "people.leaving": "People who move out of the municipality within their five years with grants.",
  "people.reunification":
    "Family that follows one to four years later; it brings a first year of grants of its own.",
  "people.movingIn": "People who move in from other municipalities and bring what is left of their grants.",
  "people.temporaryProtection": "Temporary protection that can end, with an uncertain share returning.",
  "people.ageing": "Children grow into school, and minors into adulthood.",
  "people.costlyNeeds": "Rare people whose needs cost far more: disability, grave illness.",
  settlement:
    "From decision to settlement: over which months people come, and how much of a decision is filled. Small numbers vary more.",
  grants:
    "Grants from the state by the year that their amounts hold from; null is the end of a rule. After the last published " +
    "amount they grow by growth, which is drawn.",
  staffing:
    "How staffed services adjust, where a service below does not say otherwise: how soon they hire, how soon they let go, " +
    "what it costs. Little of this is published, so the ranges are wide and reach to costs that do not stick at all.",
  services:
    "The services that take part: what a person needs by residence year (demandByResidenceYear) and group (demandByGroup), " +
    "what it costs, and which income meets it (metBy). Capacity is in man-years or places.",
  receptionCentre: "A temporary reception centre that the state may order.",
  districts: "Districts where needs concentrate.",
  levers: "What the municipality can do beside deciding a number; policies name the levers they use.",
};
