const en = {
  interrupted: "Interrupted.",
  nothingWritten: "Nothing was written.",
  nothingWrittenPartsStay: "Nothing was written; the parts are as they were.",
  partNotKept: "Nothing was kept of this part: run it again.",

  count: (least: number, most: number) => `Write a whole number from ${least} to ${most}, in digits alone.`,
  redisAddress: "Write redis://host:port, or rediss://host:port for an encrypted connection.",
  singleWorlds: (runs: number, most: number) =>
    `--runs ${runs}: single worlds are kept up to ${most}, and one is chosen among them. Write --runs ${most} or fewer.`,
  failedInThread: (p: { first: number; last: number; trials: number; reason: string }) =>
    `The worlds ${p.first} to ${p.last} have failed ${p.trials} times in a worker thread: ${p.reason}`,

  /** Files with a part of the worlds. */
  shard: {
    optionOfCompare: (option: string) =>
      `${option} does not go with shard: how many worlds it takes is known only when all are looked at ` +
      "together. Name their number with --runs, or use glidepath compare.",
    noSuchPart: (index: number, of: number, last: number) =>
      `--index ${index} --of ${of}: there is no such part. The first is 0 and the last ${last}.`,
    complete: (path: string) => `${path} is there already and complete: nothing to do.`,
    written: (p: { path: string; worlds: number; runs: number; index: number; last: number }) =>
      `Written: ${p.path}, ${p.worlds} of ${p.runs} worlds, part ${p.index} of 0 to ${p.last}`,
    ofAnother: (path: string) => `${path} is there already and is a part of another comparison.`,
    nameAnother: "Name another file with -o, or write --force to replace it.",

    unreadable: (path: string, why: string) => `The shard ${path} cannot be read: ${why}`,
    lineTooLong: (most: number) => `a line is longer than ${most} characters`,
    unusable: (p: { path: string; what: string; index: number; of: number }) =>
      `${p.path} ${p.what}. Make this part again with glidepath shard … --index ${p.index} --of ${p.of}.`,
    noShard: (path: string) =>
      `${path} is not a shard, or its beginning is damaged. Name files that glidepath shard has written.`,
    otherForm: (path: string, version: string, own: number) =>
      `${path} has version ${version} of the form of shards; this Glidepath reads version ${own}.`,
    otherVersion: (path: string, version: string, own: string) =>
      `${path} was made by Glidepath ${version} and this is ${own}, which may give ` +
      "other numbers. Merge with that version, or make the shards again with this one.",
    otherNode: (path: string, node: string, own: string) =>
      `${path} was made with Node.js ${node} and this is Node.js ${own}, which may give other ` +
      "last digits. Merge with that version, or make the shards again with this one.",
    damagedHeader: (path: string) =>
      `${path} is damaged: its header does not match its digest. Make this part again.`,

    // What is wrong with a file, after its name.
    moreWorlds: "holds more worlds than its header says",
    cutOff: "is cut off: it has no closing line",
    damagedLines: "is damaged: its lines do not match their digest",
    noJson: "is damaged: it has a line that is no JSON",
    otherWorlds: (first: number, last: number) =>
      `does not hold the worlds ${first} to ${last} where they belong`,
    damagedWorlds: (first: number) =>
      `holds damaged numbers: the worlds from ${first} do not match their fingerprint`,
    damagedNumbers: "holds damaged numbers",

    passedOver: (path: string, other: string) => `${path} is passed over: it holds the same as ${other}.`,
    twoOfOnePart: (p: { path: string; other: string; index: number }) =>
      `${p.path} and ${p.other} are both part ${p.index} and hold different lines. Leave one out.`,
    missing: (p: { of: number; count: number; which: string }) =>
      `Of ${p.of} parts ${p.count === 1 ? "one is" : `${p.count} are`} missing: ${p.which}. ` +
      "Make them with glidepath shard … --index, or name their files too.",
    stranger: (path: string, first: string, difference: string) =>
      `${path} does not belong with ${first}: ${difference}. Merge the shards of one comparison.`,
    otherScenario: (one: string, other: string) => `they are of different scenarios (${one} and ${other})`,
    differIn: (what: string, one: string, other: string) => `they differ in ${what} (${one} and ${other})`,
    differing: {
      seed: "their seed",
      runs: "the number of worlds",
      points: "what they draw uncertain numbers from",
      policies: "their policies",
      of: "the number of parts",
    },
    scenariosDifferAt: (p: { key: string; one: string; other: string }) =>
      `their scenarios differ at ${p.key} (${p.one} and ${p.other})`,
    scenariosDifferInOrder: "their scenarios differ in the order of their keys",
    scenariosDifferInOrderOf: (key: string) => `their scenarios differ in the order of the keys of ${key}`,
  },

  /** Workers by way of Redis. */
  queue: {
    noAnswer: "it does not answer",
    notInstalled:
      "A queue takes BullMQ and ioredis, which are not installed. Install them where Glidepath is: " +
      "npm install bullmq@6 ioredis@5",
    unreachable: (address: string, reason: string) =>
      `Redis at ${address} cannot be reached: ${reason}. Start it, or say where it is: ` +
      "--redis redis://[:password@]host:port.",
    gone: "Redis has gone; waiting for it to come back.",
    goneAt: (address: string) => `Redis at ${address} has gone; waiting for it to come back.`,
    goneForGood: (address: string) =>
      `Redis at ${address} has gone and did not come back. When it is there again, the same command goes ` +
      "on from the batches that it has kept.",
    noWorker: (seconds: number, address: string) =>
      `No worker has taken up work for ${seconds} s. Start one of the same version, on any machine: ` +
      `glidepath worker --redis ${address}`,
    batchesStay: "Finished batches stay in Redis for an hour: the same command goes on from them.",
    failed: (p: { first: number; last: number; trials: number; reason: string }) =>
      `The worlds ${p.first} to ${p.last} have failed ${p.trials} times on the workers: ${p.reason}`,
    reasonLost: "the reason is lost.",
    threads: (count: number) => (count === 1 ? "1 thread" : `${count} threads`),
    waits: (p: { version: string; address: string; threads: string }) =>
      `Glidepath ${p.version} waits for work at ${p.address} with ${p.threads}; Ctrl-C ends it.`,
    finishing: "Finishing what is begun; Ctrl-C again ends at once, and another worker takes it over.",
  },
};

const nb: typeof en = {
  interrupted: "Avbrutt.",
  nothingWritten: "Ingenting er skrevet.",
  nothingWrittenPartsStay: "Ingenting er skrevet; delene er som før.",
  partNotKept: "Ingenting er tatt vare på av denne delen: kjør den på nytt.",

  count: (least, most) => `Skriv et heltall fra ${least} til ${most}, bare med siffer.`,
  redisAddress: "Skriv redis://vert:port, eller rediss://vert:port for en kryptert forbindelse.",
  singleWorlds: (runs, most) =>
    `--runs ${runs}: enkeltforløp beholdes opp til ${most}, og ett av dem skal velges. Skriv --runs ${most} eller lavere.`,
  failedInThread: (p) =>
    `Forløpene ${p.first} til ${p.last} har mislyktes ${p.trials} ganger i en arbeidstråd: ${p.reason}`,

  shard: {
    optionOfCompare: (option) =>
      `${option} kan ikke brukes med shard: hvor mange forløp som trengs, vet man først når alle ses ` +
      "under ett. Oppgi antallet med --runs, eller bruk glidepath compare.",
    noSuchPart: (index, of, last) =>
      `--index ${index} --of ${of}: den delen finnes ikke. Den første er 0 og den siste ${last}.`,
    complete: (path) => `${path} finnes allerede og er fullstendig: det er ingenting å gjøre.`,
    written: (p) => `Skrevet: ${p.path}, ${p.worlds} av ${p.runs} forløp, del ${p.index} av 0 til ${p.last}`,
    ofAnother: (path) => `${path} finnes allerede og er en del av en annen sammenligning.`,
    nameAnother: "Oppgi en annen fil med -o, eller skriv --force for å erstatte den.",

    unreadable: (path, why) => `Delen ${path} kan ikke leses: ${why}`,
    lineTooLong: (most) => `en linje er lengre enn ${most} tegn`,
    unusable: (p) =>
      `${p.path} ${p.what}. Lag delen på nytt med glidepath shard … --index ${p.index} --of ${p.of}.`,
    noShard: (path) =>
      `${path} er ikke en del av en sammenligning, eller begynnelsen er skadet. Oppgi filer som glidepath shard har skrevet.`,
    otherForm: (path, version, own) =>
      `${path} er skrevet i versjon ${version} av filformatet; denne utgaven av Glidepath leser versjon ${own}.`,
    otherVersion: (path, version, own) =>
      `${path} er laget med Glidepath ${version}, og dette er ${own}, som kan gi ` +
      "andre tall. Slå sammen med den versjonen, eller lag delene på nytt med denne.",
    otherNode: (path, node, own) =>
      `${path} er laget med Node.js ${node}, og dette er Node.js ${own}, som kan gi andre ` +
      "siste sifre. Slå sammen med den versjonen, eller lag delene på nytt med denne.",
    damagedHeader: (path) =>
      `${path} er skadet: den første linjen stemmer ikke med kontrollsummen. Lag delen på nytt.`,

    moreWorlds: "har flere forløp enn den første linjen sier",
    cutOff: "er avkortet: den har ingen sluttlinje",
    damagedLines: "er skadet: linjene stemmer ikke med kontrollsummen",
    noJson: "er skadet: den har en linje som ikke er JSON",
    otherWorlds: (first, last) => `har ikke forløpene ${first} til ${last} der de hører hjemme`,
    damagedWorlds: (first) => `har skadede tall: forløpene fra ${first} stemmer ikke med kontrollsummen sin`,
    damagedNumbers: "har skadede tall",

    passedOver: (path, other) => `${path} hoppes over: den har det samme som ${other}.`,
    twoOfOnePart: (p) =>
      `${p.path} og ${p.other} er begge del ${p.index} og har ulikt innhold. Utelat én av dem.`,
    missing: (p) =>
      `Av ${p.of} deler mangler ${p.count === 1 ? "én" : p.count}: ${p.which}. ` +
      "Lag dem med glidepath shard … --index, eller oppgi filene deres også.",
    stranger: (path, first, difference) =>
      `${path} hører ikke sammen med ${first}: ${difference}. Slå sammen delene av én sammenligning.`,
    otherScenario: (one, other) => `de gjelder ulike scenarier (${one} og ${other})`,
    differIn: (what, one, other) => `de har ikke ${what} (${one} og ${other})`,
    differing: {
      seed: "samme frø",
      runs: "like mange forløp",
      points: "samme måte å trekke usikre tall på",
      policies: "de samme alternativene",
      of: "like mange deler",
    },
    scenariosDifferAt: (p) => `scenariene er ulike ved ${p.key} (${p.one} og ${p.other})`,
    scenariosDifferInOrder: "nøklene i scenariene står i ulik rekkefølge",
    scenariosDifferInOrderOf: (key) => `nøklene under ${key} i scenariene står i ulik rekkefølge`,
  },

  queue: {
    noAnswer: "den svarer ikke",
    notInstalled:
      "En kø krever BullMQ og ioredis, som ikke er installert. Installer dem der Glidepath er: " +
      "npm install bullmq@6 ioredis@5",
    unreachable: (address, reason) =>
      `Redis på ${address} kan ikke nås: ${reason}. Start den, eller oppgi hvor den er: ` +
      "--redis redis://[:passord@]vert:port.",
    gone: "Redis er borte; venter på at den kommer tilbake.",
    goneAt: (address) => `Redis på ${address} er borte; venter på at den kommer tilbake.`,
    goneForGood: (address) =>
      `Redis på ${address} ble borte og kom ikke tilbake. Når den er der igjen, fortsetter den samme kommandoen ` +
      "med det som allerede er beregnet og tatt vare på.",
    noWorker: (seconds, address) =>
      `Ingen arbeider har tatt oppgaver på ${seconds} s. Start en av samme versjon, på hvilken som helst maskin: ` +
      `glidepath worker --redis ${address}`,
    batchesStay:
      "Det som er ferdig beregnet, blir i Redis i en time: den samme kommandoen fortsetter derfra.",
    failed: (p) =>
      `Forløpene ${p.first} til ${p.last} har mislyktes ${p.trials} ganger hos arbeiderne: ${p.reason}`,
    reasonLost: "årsaken er gått tapt.",
    threads: (count) => (count === 1 ? "1 tråd" : `${count} tråder`),
    waits: (p) =>
      `Glidepath ${p.version} venter på oppgaver på ${p.address} med ${p.threads}; Ctrl-C avslutter.`,
    finishing:
      "Gjør ferdig det som er begynt; Ctrl-C en gang til avslutter straks, og en annen arbeider tar over.",
  },
};

/** What is said where worlds are shared out: to threads, to parts in files and to a queue; and when it is interrupted. */
export const machinesTexts = { en, nb };
