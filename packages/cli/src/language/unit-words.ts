/** The units of a scenario's numbers, as core names them in what it expects. */
const NORWEGIAN: Readonly<Record<string, string>> = {
  NOK: "kr",
  "NOK a year": "kr i året",
  "NOK per dwelling and year": "kr per bolig og år",
  "NOK per person and year": "kr per person og år",
  "NOK per unit and year": "kr per enhet og år",
  "NOK per unit given notice": "kr per oppsagt enhet",
  "NOK per unit hired": "kr per ansatt enhet",
  "NOK per unit of capacity and year": "kr per enhet kapasitet og år",
  "NOK per unit of demand and year": "kr per enhet behov og år",
  "NOK per year": "kr per år",
  "calendar year": "kalenderår",
  "chance a year": "sjanse i året",
  correlation: "korrelasjon",
  "degrees of freedom": "frihetsgrader",
  dwellings: "boliger",
  "dwellings per year": "boliger per år",
  log: "logaritme",
  "log change": "endring i logaritme",
  "month of the year": "måned i året",
  months: "måneder",
  "per year": "per år",
  persons: "personer",
  "persons a year": "personer i året",
  "persons per settled person": "personer per bosatt",
  places: "plasser",
  probability: "sannsynlighet",
  "probability of the range": "sannsynlighet for spennet",
  share: "andel",
  "share a year": "andel i året",
  "share of capacity": "andel av kapasiteten",
  "share of capacity a month": "andel av kapasiteten i måneden",
  "share of excess a month": "andel av overskuddet i måneden",
  "share of households": "andel av husholdningene",
  "share of idle capacity": "andel av ledig kapasitet",
  "share of persons": "andel av personene",
  "share of places": "andel av plassene",
  "share of residents": "andel av innbyggerne",
  "share of settled households": "andel av bosatte husholdninger",
  "share of settled persons": "andel av de bosatte",
  "share of the decided number": "andel av det vedtatte antallet",
  "share of the full effect": "andel av full virkning",
  "share of the shock": "andel av sjokket",
  "share of the year": "andel av året",
  "share of years": "andel av årene",
  times: "ganger",
  "times the common rate": "ganger den felles raten",
  "times the demand": "ganger behovet",
  "times the surcharge": "ganger tillegget",
  "times the unit cost": "ganger enhetskostnaden",
  units: "enheter",
  "units per person": "enheter per person",
};

const en = {
  /** A unit in words; one that is not known stands as it is. */
  unit: (unit: string) => unit,
};

const nb: typeof en = {
  unit: (unit) => NORWEGIAN[unit] ?? unit,
};

/** Units of a scenario's numbers. */
export const unitWords = { en, nb };
