const en = {
  amountValue: "Write an amount in the scenario's currency, in digits alone, for instance -20000000.",
  amountFromZeroValue: "Write an amount in the scenario's currency, in digits alone, for instance 20000000.",
  howSure: "How sure is this?",
  made: (worlds: string, seed: string) => `${worlds} worlds simulated in all, seed ${seed}.`,
};

const nb: typeof en = {
  amountValue: "Skriv et beløp i scenariets valuta, bare med siffer, for eksempel -20000000.",
  amountFromZeroValue: "Skriv et beløp i scenariets valuta, bare med siffer, for eksempel 20000000.",
  howSure: "Hvor sikkert er dette?",
  made: (worlds, seed) => `${worlds} forløp simulert i alt, frø ${seed}.`,
};

/** What all analyses say. */
export const analysisWords = { en, nb };
