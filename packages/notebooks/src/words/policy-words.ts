const en = {
  lastDecided: "goes on with the last decided number",
  everyYear: (persons: number) => `settles ${persons} every year`,
  path: (numbers: string) => `settles ${numbers}`,
  inYear: (persons: number, year: string) => `${persons} in ${year}`,
  ramp: (from: number, to: number, years: number) => `from ${from} to ${to} over ${years} years`,
  atOnce: (to: number) => `${to} at once`,
  atOnceFrom: (to: number, year: number) => `${to} at once from ${year}`,
  follows: (percent: number) => `follows ${percent} % of the request`,
  changingByAtMost: (persons: number) => `, changing by at most ${persons} a year`,
  capacityLed: "settles what services and dwellings have room for",
};

const nb: typeof en = {
  lastDecided: "går videre med det siste vedtatte tallet",
  everyYear: (persons) => `bosetter ${persons} hvert år`,
  path: (numbers) => `bosetter ${numbers}`,
  inYear: (persons, year) => `${persons} i ${year}`,
  ramp: (from, to, years) => `fra ${from} til ${to} over ${years} år`,
  atOnce: (to) => `${to} med én gang`,
  atOnceFrom: (to, year) => `${to} med én gang fra ${year}`,
  follows: (percent) => `følger ${percent} % av anmodningen`,
  changingByAtMost: (persons) => `, med en endring på høyst ${persons} i året`,
  capacityLed: "bosetter så mange som tjenester og boliger har plass til",
};

/** What the built-in kinds of policies do. */
export const policyWords = { en, nb };
