const GRANTS: Readonly<Record<string, string>> = {
  integrationGrant: "Integrering",
  kindergartenGrant: "Barnehage",
  elderlyGrant: "Eldre",
  languageGrant: "Norsk",
  unaccompaniedMinorsGrant: "Enslige mindreårige",
  establishmentGrant: "Etablering",
  unaccompaniedMinorsPayment: "Enslige mindreårige",
};

const ASSUMPTIONS: Readonly<Record<string, string>> = {
  reunified: "familiegjenforente",
  "reunified, individual protection": "familiegjenforente, individuell beskyttelse",
  "reunified, temporary protection": "familiegjenforente, midlertidig beskyttelse",
  "born soon after settlement": "født kort tid etter bosettingen",
  "born soon after settlement, individual protection":
    "født kort tid etter bosettingen, individuell beskyttelse",
  "born soon after settlement, temporary protection":
    "født kort tid etter bosettingen, midlertidig beskyttelse",
  "leaving the country": "utvandrer",
  "leaving the country, individual protection": "utvandrer, individuell beskyttelse",
  "leaving the country, temporary protection": "utvandrer, midlertidig beskyttelse",
  "moved out after five years": "flyttet ut etter fem år",
  "moved in per moved out": "innflyttede per utflyttet",
  "with temporary protection, settled from 2022": "med midlertidig beskyttelse, bosatt fra 2022",
  "with temporary protection, settled from 2025": "med midlertidig beskyttelse, bosatt fra 2025",
  "unaccompanied minors": "enslige mindreårige",
  "paid in the year after": "utbetalt året etter",
  "children in families with children": "barn i barnefamilier",
  "children of 0–5": "barn på 0–5 år",
  "60 or over, individual protection": "60 år eller eldre, individuell beskyttelse",
  "adults in couples without children, temporary protection":
    "voksne i par uten barn, midlertidig beskyttelse",
  "adults among those reunified": "voksne blant de familiegjenforente",
  "months of payment": "måneder med utbetaling",
  "elders among those received": "eldre blant de mottatte",
  "youngest age of unaccompanied minors": "laveste alder for enslige mindreårige",
  "growth beyond the known years": "vekst utover de kjente årene",
};

const UNITS: Readonly<Record<string, string>> = {
  "persons per settled person": "personer per bosatt",
  "persons per single adult settled with individual protection":
    "personer per enslig voksen bosatt med individuell beskyttelse",
  "persons per single adult settled with temporary protection":
    "personer per enslig voksen bosatt med midlertidig beskyttelse",
  "children per settled person": "barn per bosatt",
  "share per year": "andel per år",
  "share of those who stay in the country": "andel av dem som blir i landet",
  "persons moving in per person moving out": "innflyttere per utflytter",
  "share of the settled": "andel av de bosatte",
  "share of those without a named group": "andel av dem uten oppgitt gruppe",
  "share of what falls due on settlement": "andel av det som forfaller ved bosetting",
  "share of persons in families with children": "andel av personer i barnefamilier",
  "share of children": "andel av barna",
  "share of those settled with individual protection":
    "andel av dem som er bosatt med individuell beskyttelse",
  "share of those settled with temporary protection":
    "andel av dem som er bosatt med midlertidig beskyttelse",
  "share of those who come by reunification": "andel av dem som kommer ved familiegjenforening",
  "months from the month after reception": "måneder fra måneden etter mottaket",
  "share at or above the age limit of the establishment grant":
    "andel på eller over aldersgrensen for etableringstilskuddet",
  "years of age": "år",
};

const en = {
  /** A grant, by its name in the result and its label there. */
  grant: (_name: string, label: string) => label,
  /** An assumption behind expected grants, and its unit. */
  assumption: (name: string) => name,
  assumptionUnit: (unit: string) => unit,
};

const nb: typeof en = {
  grant: (name, label) => GRANTS[name] ?? label,
  assumption: (name) => ASSUMPTIONS[name] ?? name,
  assumptionUnit: (unit) => UNITS[unit] ?? unit,
};

/** What grants, and what they rest on, are called. */
export const grantNames = { en, nb };
