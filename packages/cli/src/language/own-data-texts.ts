const en = {
  sheet: (file: string, name: string) => `${file}, sheet "${name}"`,
  cell: (place: string, cell: string) => `${place}, cell ${cell}`,
  quoted: (text: string) => `"${text}"`,
  or: " or ",
  and: " and ",
  /** A file that is not read. */
  unreadable: (file: string, why: string) => `The file ${file} cannot be read: ${why}`,
  tooLarge: (file: string, megabytes: string, most: string) =>
    `${file} is too large: ${megabytes} MB, where at most ${most} MB are read. Keep the tables that are needed.`,
  tooLargeUnpacked: (file: string, most: string) =>
    `${file} is too large: unpacked it holds more than ${most} MB. Copy the tables that are needed to a workbook of their own.`,
  tooManyCells: (file: string, most: string) =>
    `${file} has more than ${most} cells with something in them. Copy the tables that are needed to a file of their own.`,
  encrypted: (file: string) =>
    `${file} is protected by a password. Save a copy without one, or save the sheet as CSV.`,
  oldWorkbook: (file: string) =>
    `${file} is a workbook of the old kind (.xls). Open it in Excel and save it as .xlsx, or as CSV.`,
  macros: (file: string) =>
    `${file} holds macros and is not read. Save it as .xlsx without macros, or as CSV.`,
  damaged: (file: string) =>
    `${file} begins like a workbook but is damaged, or is another kind of archive. Open it in Excel, save it as .xlsx and try again.`,
  noText: (file: string) => `${file} is neither a workbook (.xlsx) nor text. Save the table as .xlsx or CSV.`,
  noJsonStat: (file: string) =>
    `${file} begins like JSON but is no whole JSON-stat 2.0. Download the table again as JSON-stat 2.`,
  /** What a file lacks. */
  noTable: (file: string, seen: string, hint: string, wanted: string) =>
    `${file}: no table is known by its headers. ${seen}${hint} Name its columns ${wanted}, for instance; the project's docs/guides/own-data.md lists all names.`,
  itReads: (cells: string) => `It begins with ${cells}.`,
  onlyHidden: "All its sheets are hidden or empty.",
  meant: (name: string) => ` Did you mean "${name}"?`,
  notHere: (place: string) => `${place}: data sets (JSON-stat) are not read here. Give CSV or XLSX.`,
  oneTable: (file: string, tables: number) =>
    `${file} has ${tables} such tables. Keep one, in a file of its own.`,
  noLines: (place: string) =>
    `${place}: the table has no lines below its header. Write a line for each year.`,
  /** What is wrong in a cell. */
  notANumber: (cell: string, text: string) =>
    `${cell}: "${text}" is not a number. Write digits alone, for instance 120.`,
  date: (cell: string, text: string) =>
    `${cell}: "${text}" is a date, and a number should stand there. Format the cell as a number and write it again.`,
  uncomputed: (cell: string, formula: string) =>
    `${cell}: the formula ${formula} stands there without its value. Open the file in Excel, save it and try again.`,
  dash: (cell: string, text: string) =>
    `${cell}: "${text}" may mean none or not known. Write 0, or leave the cell empty.`,
  ambiguous: (cell: string, text: string, large: string) =>
    `${cell}: "${text}" may be ${large} or a number with decimals, and nothing else in its column shows which. Write ${large} if that is meant, or else another number of decimals.`,
  mixed: (cell: string, text: string) =>
    `${cell}: "${text}": its column has a comma before decimals in one place and a point in another. Write all in one way.`,
  notWhole: (cell: string, text: string) =>
    `${cell}: "${text}" is not whole. Write a whole number, for instance 120.`,
  outside: (cell: string, text: string, least: string, most: string) =>
    `${cell}: "${text}" cannot stand there. Write a number from ${least} to ${most}.`,
  notAYear: (cell: string, text: string) =>
    `${cell}: "${text}" is not a year. Write four digits, for instance 2023; a line with a sum begins with Sum.`,
  noKey: (cell: string, header: string) =>
    `${cell}: numbers stand in this line, but nothing under "${header}". Fill it in; a line with a sum begins with Sum.`,
  yearTwice: (cell: string, year: string, before: string) =>
    `${cell}: ${year} stands there a second time, after ${before}. Give each year once.`,
  figureTwice: (place: string, what: string, before: string) =>
    `${place}: ${what} stands there, and in ${before} too. Give each figure once.`,
  headerTwice: (cell: string, name: string, before: string) =>
    `${cell}: the column "${name}" says the same as "${before}" before it. Keep one of them.`,
  beyond: (cell: string, text: string) =>
    `${cell}: "${text}" stands beyond the last column. Are decimals written with the comma that separates columns? Separate them with semicolons.`,
  minorsBeyond: (cell: string, minors: string, settled: string) =>
    `${cell}: ${minors} unaccompanied minors cannot be among ${settled} settled. Name the column "Unaccompanied minors" if they come beside the others.`,
  minorsOfNone: (cell: string) =>
    `${cell}: unaccompanied minors are said to be among those settled, whose number is missing. Fill it in.`,
  noService: (cell: string, name: string, hint: string, names: string) =>
    `${cell}: there is no service "${name}".${hint} Services are ${names}.`,
  serviceTwice: (cell: string, name: string, before: string) =>
    `${cell}: "${name}" stands there a second time, after ${before}. Give each service once.`,
  noCost: (cell: string, name: string) => `${cell}: "${name}" has no cost. Write it, or leave the line out.`,
  noPriceYear: (place: string) =>
    `${place}: the year whose prices the amounts are in is missing. Add a column Price year with, for instance, 2024 in each line.`,
  noGroup: (cell: string, name: string, hint: string, names: string) =>
    `${cell}: there is no group "${name}".${hint} Groups are ${names}.`,
  strangeColumn: (cell: string, name: string, hint: string) =>
    `${cell}: the column "${name}" is not known here.${hint} Take it out, or name it as the project's docs/guides/own-data.md says.`,
  lineLacks: (cell: string, column: string) =>
    `${cell}: nothing stands under "${column}" in this line. Fill it in.`,
  noWeight: (place: string) =>
    `${place}: lines differ in their amounts per dwelling, and no column says how many dwellings they are of. Add a column Owned or Leased.`,
  moreProblems: (count: number) => `… and ${count} more.`,
  /** Data sets. */
  noDimension: (place: string, which: string) =>
    `${place}: the data set has no dimension of ${which}. Choose it at Statistics Norway and download the table again.`,
  time: "time",
  notYears: (place: string, code: string) =>
    `${place}: "${code}" is not a year. Choose a table with whole years.`,
  chooseRegion: (place: string, regions: string) =>
    `${place}: the data set has several regions. Name one with --municipality: ${regions}.`,
  noRegion: (place: string, name: string, hint: string, regions: string) =>
    `${place}: there is no region "${name}".${hint} The regions are ${regions}.`,
  manyRegions: (place: string, name: string, regions: string) =>
    `${place}: several regions are called "${name}": ${regions}. Give the number with --municipality.`,
  chooseCategory: (place: string, dimension: string, categories: string) =>
    `${place}: "${dimension}" has several categories and none for all: ${categories}. Choose one at Statistics Norway and download the table again.`,
  noFigures: (place: string, region: string) =>
    `${place}: nothing is published of ${region} in it. Choose other years or another table.`,
  more: (count: number) => `and ${count} more`,
  numberAlone: (number: string) =>
    `--municipality ${number}: a number is known only with a JSON-stat file that has it (--data). Write the name.`,
  /** What was given twice. */
  twiceGiven: (option: string, place: string) =>
    `${option} is given, and ${place} has the same. Leave one of the two out.`,
  norwayOnly: (place: string) =>
    `${place}: own costs can be put into a Norwegian scenario only. Leave the table out.`,
  /** What was taken. */
  figures: {
    settled: "settled",
    requested: "requested",
    decided: "decided",
    minorsSettled: "unaccompanied minors settled, beside the others",
    minorsAmongSettled: "unaccompanied minors, taken out of those settled",
    owned: "dwellings owned",
    obtainable: "dwellings obtainable per year",
    costPerDwelling: "cost per dwelling",
    rentPerDwelling: "rent per dwelling",
  },
  took: (place: string, what: string) => `${place}: ${what}.`,
  ofYears: (what: string, first: number, last: number) =>
    `${what} ${first === last ? first : `${first}–${last}`}`,
  costs: (count: number, priceYears: string) =>
    `cost per person over the five years with grants, of ${count} ${count === 1 ? "service" : "services"}, prices of ${priceYears}`,
  dwellingFigure: (what: string, value: string) => `${what} ${value}`,
  fromDataSet: (what: string, label: string, region: string) => `${what} in ${region}, taken from "${label}"`,
  passedOver: (place: string, what: string) => `${place}: passed over: ${what}.`,
  column: (cell: string, name: string, hint: string) => `column ${cell} "${name}"${hint}`,
  orMeant: (name: string) => ` (or is it "${name}"?)`,
  line: (cell: string, text: string) => `the line at ${cell} "${text}"`,
  hiddenSheet: "hidden",
  noTableHere: "no table that is known",
  notUsed: (cell: string, name: string) =>
    `column ${cell} "${name}" (leases follow the need in the scenario: see housing.leaseMonths)`,
  yearsLeftOut: (what: string, years: string) =>
    `${what} ${years}: passed over, as the plan does not need them.`,
};

const nb: typeof en = {
  sheet: (file, name) => `${file}, ark «${name}»`,
  cell: (place, cell) => `${place}, celle ${cell}`,
  quoted: (text) => `«${text}»`,
  or: " eller ",
  and: " og ",
  unreadable: (file, why) => `Filen ${file} kan ikke leses: ${why}`,
  tooLarge: (file, megabytes, most) =>
    `${file} er for stor: ${megabytes} MB, der høyst ${most} MB blir lest. Behold bare tabellene som trengs.`,
  tooLargeUnpacked: (file, most) =>
    `${file} er for stor: pakket ut er den på mer enn ${most} MB. Kopier tabellene som trengs, til en egen arbeidsbok.`,
  tooManyCells: (file, most) =>
    `${file} har flere enn ${most} celler med innhold. Kopier tabellene som trengs, til en egen fil.`,
  encrypted: (file) => `${file} er beskyttet med passord. Lagre en kopi uten, eller lagre arket som CSV.`,
  oldWorkbook: (file) =>
    `${file} er en arbeidsbok av gammel type (.xls). Åpne den i Excel og lagre den som .xlsx eller CSV.`,
  macros: (file) => `${file} har makroer og blir ikke lest. Lagre den som .xlsx uten makroer, eller som CSV.`,
  damaged: (file) =>
    `${file} begynner som en arbeidsbok, men er skadet eller et annet slags arkiv. Åpne den i Excel, lagre den som .xlsx og prøv igjen.`,
  noText: (file) =>
    `${file} er verken en arbeidsbok (.xlsx) eller tekst. Lagre tabellen som .xlsx eller CSV.`,
  noJsonStat: (file) =>
    `${file} begynner som JSON, men er ikke en hel JSON-stat 2.0. Last ned tabellen på nytt som JSON-stat 2.`,
  noTable: (file, seen, hint, wanted) =>
    `${file}: ingen tabell er gjenkjent på overskriftene. ${seen}${hint} Kall for eksempel kolonnene ${wanted}; docs/guides/own-data.md i prosjektet har alle navnene.`,
  itReads: (cells) => `Den begynner med ${cells}.`,
  onlyHidden: "Alle arkene er skjult eller tomme.",
  meant: (name) => ` Mente du «${name}»?`,
  notHere: (place) => `${place}: datasett (JSON-stat) blir ikke lest her. Bruk CSV eller XLSX.`,
  oneTable: (file, tables) => `${file} har ${tables} slike tabeller. Behold én, i en egen fil.`,
  noLines: (place) => `${place}: tabellen har ingen linjer under overskriften. Skriv en linje for hvert år.`,
  notANumber: (cell, text) => `${cell}: «${text}» er ikke et tall. Skriv bare sifre, for eksempel 120.`,
  date: (cell, text) =>
    `${cell}: «${text}» er en dato der det skulle stått et tall. Formater cellen som tall og skriv det på nytt.`,
  uncomputed: (cell, formula) =>
    `${cell}: formelen ${formula} står der uten verdien. Åpne filen i Excel, lagre den og prøv igjen.`,
  dash: (cell, text) => `${cell}: «${text}» kan bety ingen eller ukjent. Skriv 0, eller la cellen stå tom.`,
  ambiguous: (cell, text, large) =>
    `${cell}: «${text}» kan være ${large} eller et desimaltall, og ikke noe annet i kolonnen viser hvilket. Skriv ${large} om det er det som menes, ellers et annet antall desimaler.`,
  mixed: (cell, text) =>
    `${cell}: «${text}»: kolonnen har komma foran desimalene ett sted og punktum et annet. Skriv alle på samme måte.`,
  notWhole: (cell, text) => `${cell}: «${text}» er ikke helt. Skriv et helt tall, for eksempel 120.`,
  outside: (cell, text, least, most) =>
    `${cell}: «${text}» kan ikke stå der. Skriv et tall fra ${least} til ${most}.`,
  notAYear: (cell, text) =>
    `${cell}: «${text}» er ikke et årstall. Skriv fire sifre, for eksempel 2023; en linje med en sum begynner med Sum.`,
  noKey: (cell, header) =>
    `${cell}: det står tall i denne linjen, men ingenting under «${header}». Fyll det ut; en linje med en sum begynner med Sum.`,
  yearTwice: (cell, year, before) =>
    `${cell}: ${year} står der for andre gang, etter ${before}. Ta med hvert år én gang.`,
  figureTwice: (place, what, before) =>
    `${place}: ${what} står der, og i ${before} også. Ta med hvert tall én gang.`,
  headerTwice: (cell, name, before) =>
    `${cell}: kolonnen «${name}» sier det samme som «${before}» foran. Behold én av dem.`,
  beyond: (cell, text) =>
    `${cell}: «${text}» står utenfor siste kolonne. Er desimaler skrevet med kommaet som skiller kolonnene? Skill dem med semikolon.`,
  minorsBeyond: (cell, minors, settled) =>
    `${cell}: ${minors} enslige mindreårige kan ikke være blant ${settled} bosatte. Kall kolonnen «Enslige mindreårige» om de kommer i tillegg til de andre.`,
  minorsOfNone: (cell) =>
    `${cell}: enslige mindreårige skal være blant de bosatte, men antallet bosatte mangler. Fyll det ut.`,
  noService: (cell, name, hint, names) =>
    `${cell}: det er ingen tjeneste «${name}».${hint} Tjenestene er ${names}.`,
  serviceTwice: (cell, name, before) =>
    `${cell}: «${name}» står der for andre gang, etter ${before}. Ta med hver tjeneste én gang.`,
  noCost: (cell, name) => `${cell}: «${name}» har ingen kostnad. Skriv den, eller ta bort linjen.`,
  noPriceYear: (place) =>
    `${place}: det mangler hvilket års priser beløpene er i. Legg til en kolonne Prisår med for eksempel 2024 i hver linje.`,
  noGroup: (cell, name, hint, names) =>
    `${cell}: det er ingen gruppe «${name}».${hint} Gruppene er ${names}.`,
  strangeColumn: (cell, name, hint) =>
    `${cell}: kolonnen «${name}» er ikke kjent her.${hint} Ta den bort, eller gi den et navn fra docs/guides/own-data.md i prosjektet.`,
  lineLacks: (cell, column) => `${cell}: det står ingenting under «${column}» i denne linjen. Fyll det ut.`,
  noWeight: (place) =>
    `${place}: linjene har ulike beløp per bolig, og ingen kolonne sier hvor mange boliger de gjelder. Legg til en kolonne Eide eller Leide.`,
  moreProblems: (count) => `… og ${count} til.`,
  noDimension: (place, which) =>
    `${place}: datasettet har ingen dimensjon for ${which}. Velg den hos Statistisk sentralbyrå og last ned tabellen på nytt.`,
  time: "tid",
  notYears: (place, code) => `${place}: «${code}» er ikke et år. Velg en tabell med hele år.`,
  chooseRegion: (place, regions) =>
    `${place}: datasettet har flere regioner. Velg én med --municipality: ${regions}.`,
  noRegion: (place, name, hint, regions) =>
    `${place}: det er ingen region «${name}».${hint} Regionene er ${regions}.`,
  manyRegions: (place, name, regions) =>
    `${place}: flere regioner heter «${name}»: ${regions}. Oppgi nummeret med --municipality.`,
  chooseCategory: (place, dimension, categories) =>
    `${place}: «${dimension}» har flere kategorier og ingen for alle: ${categories}. Velg én hos Statistisk sentralbyrå og last ned tabellen på nytt.`,
  noFigures: (place, region) =>
    `${place}: der er ingenting publisert om ${region}. Velg andre år eller en annen tabell.`,
  more: (count) => `og ${count} til`,
  numberAlone: (number) =>
    `--municipality ${number}: et nummer er bare kjent sammen med en JSON-stat-fil som har det (--data). Skriv navnet.`,
  twiceGiven: (option, place) => `${option} er oppgitt, og ${place} har det samme. Ta bort ett av dem.`,
  norwayOnly: (place) => `${place}: egne kostnader kan bare brukes i et norsk scenario. Ta bort tabellen.`,
  figures: {
    settled: "bosatt",
    requested: "anmodet",
    decided: "vedtatt",
    minorsSettled: "enslige mindreårige bosatt, i tillegg til de andre",
    minorsAmongSettled: "enslige mindreårige, trukket fra de bosatte",
    owned: "eide boliger",
    obtainable: "boliger som kan skaffes per år",
    costPerDwelling: "kostnad per bolig",
    rentPerDwelling: "husleie fra beboerne per bolig",
  },
  took: (place, what) => `${place}: ${what}.`,
  ofYears: (what, first, last) => `${what} ${first === last ? first : `${first}–${last}`}`,
  costs: (count, priceYears) =>
    `kostnad per person over de fem årene med tilskudd for ${count} ${count === 1 ? "tjeneste" : "tjenester"}, i ${priceYears}-priser`,
  dwellingFigure: (what, value) => `${what}: ${value}`,
  fromDataSet: (what, label, region) => `${what} i ${region}, hentet fra «${label}»`,
  passedOver: (place, what) => `${place}: ikke brukt: ${what}.`,
  column: (cell, name, hint) => `kolonne ${cell} «${name}»${hint}`,
  orMeant: (name) => ` (eller er det «${name}»?)`,
  line: (cell, text) => `linjen ved ${cell} «${text}»`,
  hiddenSheet: "skjult",
  noTableHere: "ingen kjent tabell",
  notUsed: (cell, name) =>
    `kolonne ${cell} «${name}» (leieavtalene følger behovet i scenariet: se housing.leaseMonths)`,
  yearsLeftOut: (what, years) => `${what} ${years}: ikke brukt, for planen trenger dem ikke.`,
};

/** Own data coming in: what is wrong with it, what was taken of it and what was passed over. */
export const ownDataTexts = { en, nb };
