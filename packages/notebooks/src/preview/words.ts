/** The languages of the preview's pages. */
export type PreviewLanguage = "nb" | "en";

const en = {
  list: "Notebooks",
  listHint: "Click one to read it, move its sliders and change it. Each is a text file in this folder:",
  empty: "There is no notebook in this folder yet. Make one in a terminal:",
  unreadable: (reason: string) => `Cannot be read as a notebook: ${reason}`,
  back: "All notebooks",
  notFound: "There is no such notebook.",
  loading: "Starting the cells …",
  failed: (reason: string) => `The notebook could not be opened: ${reason}`,
  gone: "The preview does not answer. Start it again in the terminal; what you have written is still here.",

  save: "Save",
  saved: "Saved",
  dirty: "Not saved",
  saving: "Saving …",
  saveFailed: (reason: string) => `Not saved. ${reason}`,
  runAll: "Run all",
  keys: "Shift-Enter runs a cell, Ctrl-S (⌘S) saves, Escape leaves the editor.",
  changedOnDisk: "The file has changed on disk since it was opened here.",
  reload: "Load it anew (what you changed here is lost)",
  overwrite: "Write over it with what is here",

  cell: (place: number, mode: string) => `Cell ${place}, ${mode}`,
  modes: { md: "Text", js: "JavaScript", ts: "TypeScript", html: "HTML" } as Readonly<Record<string, string>>,
  mode: "Kind of cell",
  editor: (place: number) => `Text of cell ${place}`,
  run: "Run",
  edit: "Edit",
  close: "Close",
  tools: (place: number) => `What to do with cell ${place}`,
  addAbove: "Add a cell above",
  addBelow: "Add a cell below",
  addFirst: "Add a cell",
  moveUp: "Move up",
  moveDown: "Move down",
  remove: "Delete",
  pin: "Keep the code in sight",
  hide: "Hide the output",
  removed: (place: number) => `Cell ${place} is deleted.`,
  undo: "Undo",
  notRun: "Changed and not run",
  emptyOutput: "No output",

  needs: (name: string, reason: string) => `${name} is missing: ${reason}`,
  definedTwice: (name: string, places: readonly number[]) =>
    `${name} is defined in cells ${places.join(" and ")}: give one of them another name.`,
  /** Why something was refused, by its code; others say it themselves. */
  refusals: {
    "not-kept":
      "This cell cannot be kept in the file as it is, for it would not read back the same. It may hold <!-- " +
      'together with <script, </script/, or characters that are no text: break them up, such as "<" + "script".',
    "changed-on-disk": "The file has changed on disk.",
    "foreign-request": "The preview was started anew: open the notebook again from the list.",
    "no-such-notebook": "The file is not there any more.",
  } as Readonly<Record<string, string>>,
};

const nb: typeof en = {
  list: "Notatbøker",
  listHint:
    "Klikk på en for å lese den, flytte på glidebryterne og endre den. Hver er en tekstfil i denne mappen:",
  empty: "Det er ingen notatbok i denne mappen ennå. Lag en i en terminal:",
  unreadable: (reason) => `Kan ikke leses som notatbok: ${reason}`,
  back: "Alle notatbøker",
  notFound: "Det finnes ingen slik notatbok.",
  loading: "Starter cellene …",
  failed: (reason) => `Notatboken kunne ikke åpnes: ${reason}`,
  gone: "Forhåndsvisningen svarer ikke. Start den igjen i terminalen; det du har skrevet, er her fortsatt.",

  save: "Lagre",
  saved: "Lagret",
  dirty: "Ikke lagret",
  saving: "Lagrer …",
  saveFailed: (reason) => `Ikke lagret. ${reason}`,
  runAll: "Kjør alle",
  keys: "Shift-Enter kjører en celle, Ctrl-S (⌘S) lagrer, Escape forlater redigeringsfeltet.",
  changedOnDisk: "Filen er endret på disken siden den ble åpnet her.",
  reload: "Last den på nytt (det du har endret her, går tapt)",
  overwrite: "Skriv over den med det som står her",

  cell: (place, mode) => `Celle ${place}, ${mode}`,
  modes: { md: "Tekst", js: "JavaScript", ts: "TypeScript", html: "HTML" },
  mode: "Type celle",
  editor: (place) => `Teksten i celle ${place}`,
  run: "Kjør",
  edit: "Rediger",
  close: "Lukk",
  tools: (place) => `Hva som kan gjøres med celle ${place}`,
  addAbove: "Legg til en celle over",
  addBelow: "Legg til en celle under",
  addFirst: "Legg til en celle",
  moveUp: "Flytt opp",
  moveDown: "Flytt ned",
  remove: "Slett",
  pin: "La koden alltid vises",
  hide: "Skjul resultatet",
  removed: (place) => `Celle ${place} er slettet.`,
  undo: "Angre",
  notRun: "Endret og ikke kjørt",
  emptyOutput: "Ingenting å vise",

  needs: (name, reason) => `${name} mangler: ${reason}`,
  definedTwice: (name, places) =>
    `${name} er definert i cellene ${places.join(" og ")}: gi den et annet navn i en av dem.`,
  refusals: {
    "not-kept":
      "Denne cellen kan ikke lagres i filen slik den er, for den ville ikke leses tilbake som den samme. Den kan " +
      "inneholde <!-- sammen med <script, </script/, eller tegn som ikke er tekst: del dem opp, for eksempel " +
      '"<" + "script".',
    "changed-on-disk": "Filen er endret på disken.",
    "foreign-request": "Forhåndsvisningen er startet på nytt: åpne notatboken igjen fra listen.",
    "no-such-notebook": "Filen finnes ikke lenger.",
  },
};

/** What the pages of the preview say, in each language. */
export const previewWords: Readonly<Record<PreviewLanguage, typeof en>> = { en, nb };

export type PreviewWords = typeof en;
