import type { Language } from "../words/index.js";

const en = {
  notebooks: "Notebooks",
  howTo: "Each opens from disk and needs no network. Its sliders move, and it computes in this browser.",
  ipynbNote: (source: string) =>
    `*Made by Glidepath of \`${source}\`. Below each cell is what it showed in a browser, with its sliders where they ` +
    "begin. Nothing has to be run, and no kernel of Jupyter runs it: the cells are those of Observable Notebook Kit. " +
    "To move the sliders, open the notebook with `glidepath notebook open`.*",
};

const nb: typeof en = {
  notebooks: "Notatbøker",
  howTo: "Hver åpnes fra disk og trenger ikke nett. Glidebryterne virker, og den regner i denne nettleseren.",
  ipynbNote: (source) =>
    `*Laget av Glidepath fra \`${source}\`. Under hver celle står det som den viste i en nettleser, med glidebryterne der de ` +
    "begynner. Ingenting trenger å kjøres, og ingen kjerne i Jupyter kan kjøre det: cellene er Observable Notebook Kits. " +
    "Bruk `glidepath notebook open` for å flytte på glidebryterne.*",
};

/** What built notebooks say beside their own text. */
export const buildWords: Readonly<Record<Language, typeof en>> = { en, nb };
