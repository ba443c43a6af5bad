const en = {
  howSure: "How sure is this?",
  made: (worlds: string, seed: string) => `${worlds} worlds simulated in all, seed ${seed}.`,
};

const nb: typeof en = {
  howSure: "Hvor sikkert er dette?",
  made: (worlds, seed) => `${worlds} forløp simulert i alt, frø ${seed}.`,
};

/** What all analyses say. */
export const analysisWords = { en, nb };
