const en = {
  at: (address: string) => `The notebooks are at ${address}`,
  ends: "Ctrl-C ends the preview.",
  closed: "The preview is closed.",
  copied: (count: number, folder: string) =>
    `${count} notebooks were copied to ${folder}: they are yours to change.`,
  noneHere:
    "There is no folder notebooks here, and those that come with Glidepath are not to be changed where they " +
    "are. Write --copy to have them copied to ./notebooks, or name a folder of notebooks.",
  portTaken: (port: number) =>
    `Port ${port} is taken by another program. Write another number, or leave out --port.`,
  noPort: (text: string) =>
    `--port ${text}: write a number from 0 (one that is free) to 65535, in digits alone.`,
  notThere: (path: string) =>
    `${path} is neither a folder nor a notebook (a file whose name ends in .html). Check the name.`,
  noName: (name: string) =>
    `A notebook cannot be called "${name}". Write letters, digits and hyphens, such as our-budget.`,
  alreadyThere: (name: string) => `There is a notebook "${name}" already. Choose another name.`,
  failed: (reason: string) => `The notebooks cannot be read or written: ${reason}`,
  written: (path: string) => `Written: ${path}`,
  openIt: (path: string) => `Open it with: glidepath notebook open ${path}`,
};

const nb: typeof en = {
  at: (address) => `Notatbøkene er på ${address}`,
  ends: "Ctrl-C avslutter forhåndsvisningen.",
  closed: "Forhåndsvisningen er lukket.",
  copied: (count, folder) => `${count} notatbøker ble kopiert til ${folder}: der kan du endre dem.`,
  noneHere:
    "Det er ingen mappe notebooks her, og notatbøkene som følger med Glidepath, skal ikke endres der de ligger. " +
    "Skriv --copy for å få dem kopiert til ./notebooks, eller oppgi en mappe med notatbøker.",
  portTaken: (port) =>
    `Port ${port} er opptatt av et annet program. Skriv et annet tall, eller utelat --port.`,
  noPort: (text) => `--port ${text}: skriv et tall fra 0 (en som er ledig) til 65535, bare med sifre.`,
  notThere: (path) =>
    `${path} er verken en mappe eller en notatbok (en fil der navnet slutter på .html). Se på navnet.`,
  noName: (name) =>
    `En notatbok kan ikke hete "${name}". Skriv bokstaver, sifre og bindestreker, som i vart-budsjett.`,
  alreadyThere: (name) => `Det finnes allerede en notatbok "${name}". Velg et annet navn.`,
  failed: (reason) => `Notatbøkene kan ikke leses eller skrives: ${reason}`,
  written: (path) => `Skrevet: ${path}`,
  openIt: (path) => `Åpne den med: glidepath notebook open ${path}`,
};

/** What `glidepath notebook` says. */
export const notebookTexts = { en, nb };
