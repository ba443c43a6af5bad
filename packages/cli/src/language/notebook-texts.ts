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

  running: (file: string) => `Running ${file} …`,
  building: (file: string) => `Building ${file} …`,
  noneThere: (path: string) => `There are no notebooks in ${path}: no file whose name ends in .html.`,
  noNotebook: (path: string) =>
    `${path} is not a notebook: it has no <notebook> … </notebook>. Put its cells between these two.`,
  openCell: (path: string, place: number) =>
    `${path}: cell ${place} is not closed. End it with </script>, and close every comment in it.`,
  ran: (p: { name: string; cells: number; seconds: string }) => `${p.name}: ${p.cells} cells, ${p.seconds} s`,
  fails: (name: string) => `${name} fails:`,
  cell: (place: number) => `Cell ${place}`,
  waitsFor: (place: number) => `It waits for cell ${place}.`,
  someFail: (faulty: number, all: number) => `${faulty} of ${all} notebooks failed.`,
  notBuilt: (name: string) => `${name} cannot be built. Nothing was written.`,
  absent: (name: string, what: string) =>
    `${name}: "${what}" is not installed; the cell that imports it will show an error.`,
  sameName: (one: string, other: string) =>
    `${one} and ${other} would be written to the same file. Build them into two folders.`,
  noBrowser:
    "There is no Chromium or Chrome on this machine. Install one (Debian: apt-get install chromium), or name its " +
    "program in the environment variable GLIDEPATH_CHROMIUM.",
  browserNotThere: (path: string) =>
    `GLIDEPATH_CHROMIUM=${path}: there is no such file. Name the program of Chromium or Chrome, or leave it out.`,
  browserFails: (why: string) =>
    `The browser cannot be started. ${why} Name another one in the environment variable GLIDEPATH_CHROMIUM.`,
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

  running: (file) => `Kjører ${file} …`,
  building: (file) => `Lager ${file} …`,
  noneThere: (path) => `Det er ingen notatbøker i ${path}: ingen fil der navnet slutter på .html.`,
  noNotebook: (path) =>
    `${path} er ingen notatbok: den har ikke <notebook> … </notebook>. Sett cellene mellom disse to.`,
  openCell: (path, place) =>
    `${path}: celle ${place} er ikke avsluttet. Avslutt den med </script>, og lukk hver kommentar i den.`,
  ran: ({ name, cells, seconds }) => `${name}: ${cells} celler, ${seconds} s`,
  fails: (name) => `${name} feiler:`,
  cell: (place) => `Celle ${place}`,
  waitsFor: (place) => `Den venter på celle ${place}.`,
  someFail: (faulty, all) => `${faulty} av ${all} notatbøker feilet.`,
  notBuilt: (name) => `${name} kan ikke bygges. Ingenting ble skrevet.`,
  absent: (name, what) =>
    `${name}: "${what}" er ikke installert; cellen som importerer det, vil vise en feil.`,
  sameName: (one, other) =>
    `${one} og ${other} ville blitt skrevet til samme fil. Bygg dem til hver sin mappe.`,
  noBrowser:
    "Det er ingen Chromium eller Chrome på denne maskinen. Installer en (Debian: apt-get install chromium), eller " +
    "oppgi programmet i miljøvariabelen GLIDEPATH_CHROMIUM.",
  browserNotThere: (path) =>
    `GLIDEPATH_CHROMIUM=${path}: det finnes ingen slik fil. Oppgi programmet til Chromium eller Chrome, eller utelat den.`,
  browserFails: (why) =>
    `Nettleseren kan ikke startes. ${why} Oppgi en annen i miljøvariabelen GLIDEPATH_CHROMIUM.`,
};

/** What `glidepath notebook` says. */
export const notebookTexts = { en, nb };
