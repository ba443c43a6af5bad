import type { TemplateLanguage } from "./template-language.js";

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

const en = {
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

const nb: Readonly<Record<keyof typeof en, string>> = {
  glidepath: "Versjonen av dette formatet.",
  chance:
    "Om tilfeldighet skal trekkes: hvem som kommer, hvor mange, hvor lenge de blir. Med false er personer forventningsverdier.",
  plan:
    "Planen: første år, og hvor mange år alternativene kan skille seg fra hverandre (en økonomiplan har fire). Alle som " +
    "bosettes, følges i grantYears år, så regnskapet går videre etter planen; i disse årene vedtar alle alternativer afterPlan.",
  history:
    "Hvor mange det ble anmodet om (requested), vedtatt (decided) og bosatt (settled) i tidligere år, i personer. De fem årene " +
    "før planen må være med, for de som ble bosatt da, gir fortsatt tilskudd og trenger tjenester. Merknaden (note) til et " +
    "år sier hva som avviker fra kilden.",
  policies:
    "Alternativene som skal sammenlignes; endre dem, ta dem bort, legg til egne. Slag (kind): hold (det siste tallet holdes), " +
    "path (et tall for hvert år), ramp (like store skritt), drop (på én gang), follow (en andel av det staten anmoder om), " +
    "capacityLed (det tjenester og boliger har plass til). announced: ahead betyr kjent tolv måneder i forveien; ellers er " +
    "hvert tall kjent i desember året før, eller i den måneden knownFrom oppgir.",
  housing:
    "Boliger til dem som bosettes. Ingen bosettes uten et sted å bo: der det er for få boliger, blir færre bosatt enn vedtatt.",
  "housing.owned": "Boliger som kommunen eier til bosetting; resten leies.",
  "housing.obtainablePerYear": "Flere boliger som kan skaffes i løpet av et år.",
  "housing.moveOnRate": "Leietakere som flytter videre til egen bolig, slik at boligen blir ledig.",
  "housing.leaseMonths": "En bolig som står tom, koster husleie til leieavtalen går ut.",
  "housing.costPerDwelling": "Hva en bolig koster kommunen, og hva beboerne betaler.",
  fund: "Disposisjonsfondet. Tilskuddene er ikke øremerket: det et godt år gir til overs, kan spares til senere år.",
  "fund.opening": "Saldoen når planen begynner.",
  request:
    "Det staten anmoder om. known har anmodninger som alt er gjort; senere trekkes de, som anmodningen for hele landet ganger " +
    "kommunens andel av den, og andelen endrer seg litt fra år til år.",
  "request.planBias": "Staten planlegger om høsten, og etter en topp som oftest for høyt.",
  "request.revisionAcceptance":
    "Når en anmodning økes i løpet av året: andelen av økningen som kommunen sier ja til.",
  minors:
    "Enslige mindreårige: anmodet om, vedtatt og bosatt for seg, i boliger med ansatte og med egne tilskudd.",
  prices:
    "Priser. Kostnadene er i basisårets priser og vokser med kommunal deflator; discountRate brukes til nåverdier.",
  need: "Hvor mange i året som trenger en kommune å bo i, i hele landet. Trekkes på nytt i hvert forløp.",
  people:
    "Hvem som bosettes, hvor lenge de blir, og hvem som kommer til dem. Husstander kommer og flytter samlet; andelene er av personer.",
  "people.leaving": "De som flytter fra kommunen i løpet av de fem årene med tilskudd.",
  "people.reunification":
    "Familie som kommer etter ett til fire år, og som gir et første år med egne tilskudd.",
  "people.movingIn": "De som flytter inn fra andre kommuner og har med seg resten av tilskuddet sitt.",
  "people.temporaryProtection":
    "Midlertidig kollektiv beskyttelse, som kan ta slutt; hvor stor andel som da vender tilbake, er usikkert.",
  "people.ageing": "Barn blir skolebarn, og mindreårige blir voksne.",
  "people.costlyNeeds": "Noen få har behov som koster langt mer: funksjonsnedsettelse, alvorlig sykdom.",
  settlement:
    "Fra vedtak til bosetting: i hvilke måneder folk kommer, og hvor mye av et vedtak som blir fylt. Små tall svinger mer.",
  grants:
    "Tilskudd fra staten etter året satsene gjelder fra; null er slutten på en ordning. Etter den siste publiserte satsen " +
    "vokser de med growth, som trekkes.",
  staffing:
    "Hvordan tjenester med ansatte tilpasser seg, der en tjeneste nedenfor ikke sier noe annet: hvor raskt de ansetter, hvor " +
    "raskt de bygger ned, hva det koster. Lite av dette er publisert, så spennene er brede og rekker til kostnader som " +
    "ikke henger igjen i det hele tatt.",
  services:
    "Tjenestene som er med: hva en person trenger etter botid (demandByResidenceYear) og gruppe (demandByGroup), hva det " +
    "koster, og hvilken inntekt som dekker det (metBy). Kapasitet er i årsverk eller plasser.",
  receptionCentre: "Et midlertidig mottak som staten kan bestille.",
  districts: "Områder der behovene er konsentrert.",
  levers: "Det kommunen kan gjøre ved siden av å vedta et tall; alternativene nevner hvilke de bruker.",
};

/** What a reader of the file should know of a key, in plain words, by language. */
export const sectionComments: Readonly<Record<TemplateLanguage, Readonly<Record<string, string>>>> = {
  en,
  nb,
};
