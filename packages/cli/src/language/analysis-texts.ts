const en = {
  amountValue: "Write an amount in the scenario's currency, in digits alone, for instance -20000000.",
  amountFromZeroValue: "Write an amount in the scenario's currency, in digits alone, for instance 20000000.",
  howSure: "How sure is this?",
  made: (scenario: string, worlds: string, seed: string) =>
    `${scenario}; ${worlds} worlds simulated in all, seed "${seed}".`,
  again: (command: string) => `The same again: ${command}`,
};

const nb: typeof en = {
  amountValue: "Skriv et beløp i scenariets valuta, bare med siffer, for eksempel -20000000.",
  amountFromZeroValue: "Skriv et beløp i scenariets valuta, bare med siffer, for eksempel 20000000.",
  howSure: "Hvor sikkert er dette?",
  made: (scenario, worlds, seed) => `${scenario}; ${worlds} forløp simulert i alt, frø «${seed}».`,
  again: (command) => `Det samme igjen: ${command}`,
};

/** What all analyses say. */
export const analysisTexts = { en, nb };
