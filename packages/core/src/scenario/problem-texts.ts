import { distributionFaults } from "../random/index.js";

/**
 * Everything that can be said of a scenario that cannot be used, in English, by a stable key. A name in
 * braces stands for what is told. Whoever speaks another language has a table of the same keys.
 */
export const problemTexts = {
  // The file as a whole.
  heading: "{origin} has a problem:",
  headingOfSeveral: "{origin} has {count} problems:",
  expected: "Expected {what}.",
  received: "Received {what}.",
  fileTooLong: "The file is too long for a scenario.",
  tooManyEntries: "The file has too many entries for a scenario.",
  entriesAtMost: "{count} lines, commas, brackets and dashes",
  aliasesMultiply:
    "The file repeats parts of itself (with & and *) too often. Write them out, or leave them out.",
  insideItself: "A part of the file stands inside itself (with & and *). Write it out.",
  notYaml: "{parser}",
  notYamlIndent: "{parser}",
  notYamlTab: "{parser}",
  notYamlTwice: "{parser}",
  notYamlUnclosed: "{parser}",
  moreProblems: "And {count} more problems.",
  moreSyntax: "And {count} more faults of syntax.",
  nestedTooDeeply: "The file is nested too deeply for a scenario.",
  severalDocuments:
    "The file holds several documents, separated by ---. A scenario is one; remove the others.",
  characters: "{count} characters",

  // Keys.
  missing: "This key is missing.",
  noSuchKey: "There is no such key here.",
  keyCannotStand: "This key cannot stand here: {reason}.",
  nameReserved: "This name is reserved. Choose another.",
  didYouMean: 'Did you mean "{name}"?',
  didYouMeanNumber: "Did you mean {number}?",
  isReserved: "this name is reserved",
  isNoName: "a name starts with a letter and holds only letters, digits, - and _",
  isNoYear: "must be a calendar year",
  isNoYearOrMonth: 'must be a calendar year, or a month like "2017-07"',
  isNoMonth: 'must be a month like "2024-02"',
  isNoPossibleName: "it is not one of the names that may",

  // Values.
  cannotBeUsed: "The value cannot be used.",
  cannotBeUsedFor: "The value cannot be used: {reason}.",
  cannotStandHere: "The value cannot stand here.",
  wrongKind: "The value is of the wrong kind.",
  tooSmall: "The value is too small or short.",
  tooLarge: "The value is too large or long.",
  tooMany: "There are too many: {count}.",
  notKnown: "The value is not a known one.",
  noSuchChoice: "There is no such choice.",
  notNumber: "This is not a number.",
  notNumberOrDistribution: "This is not a number or a distribution.",
  notList: "This is not a list of numbers.",
  outOfRange: "The number is out of range.",
  mustBeFixed: "This number must be the same in every world. Give a value.",
  mustBeWhole: "This must be a whole number.",
  listOf: "The list has {count} numbers.",
  noSuchDistribution: "There is no such distribution.",
  ...distributionFaults,
  distributionReaches:
    "The distribution reaches from {lowest} to {highest}, which is outside what this number can be. Narrow it, or cut it off with min and max.",
  correlationOfOne:
    "With a rank correlation of 1 or -1 the two would be one number. Take one a little weaker, such as 0.99.",
  correlationOutside: "A rank correlation lies between -1 and 1.",

  // What is expected of a value.
  oneOf: "one of {names}",
  aWholeNumber: "a whole number",
  aSection: "a section with keys of its own",
  aPair: "a list of two",
  aString: "a string",
  aNumber: "a number",
  aBoolean: "a boolean",
  anArray: "an array",
  aList: "a list",
  aKindOf: "a {type}",
  atLeast: "at least {limit}",
  atMost: "at most {limit}",
  atLeastCharacters: "at least {limit} characters",
  atMostCharacters: "at most {limit} characters",
  atLeastEntries: "at least {limit} entries",
  atMostEntries: "at most {limit} entries",
  atLeastOneEntry: "at least one entry",
  above: "above {limit}",
  numberFromTo: "a number from {min} to {max} ({unit})",
  numberAtLeast: "a number of at least {min} ({unit})",
  numberAtMost: "a number of at most {max} ({unit})",
  numberOf: "a number ({unit})",
  listEach: "a list, each {number}",
  numbersEach: "{count} numbers, each {number}",
  numbersPerGrantYear: "{count} numbers (plan.grantYears)",
  atMostNumbersPerGrantYear: "at most {count} numbers (plan.grantYears)",
  atMostGrantYears: "at most {count} (plan.grantYears)",
  atMostPlanYear: "at most {year} (plan.firstYear and plan.years)",
  sumOfOne: "a list whose sum is 1",
  aCorrelation: "a number between -1 and 1, such as 0.5",
  personsByYear: "a whole number of persons, or whole numbers by calendar year such as { 2025: 6 }",
  pathNumbers: "such as { 2025: 100 }",
  growthOfYear: "the growth of the price level that year, such as 0.04",
  settledOfYear: "the persons settled that year, for instance { settled: 60 }",
  keyOfDistribution: "the whole key of a number with a distribution",
  keyOfDistributionSuchAs: "the whole key of a number with a distribution, such as {names}",

  // What no single key can know.
  sharesMustAddUp: "The shares must add up to 1.",
  oneNumberPerGrantYear: "The list needs one number per grant year.",
  noSuchIncome: "There is no such income.",
  policyNeeded: "At least one policy is needed.",
  onlyLastEntryOpen: "Only the last entry may be without upTo; those after it are never used.",
  onlyLastClassOpen: "Only the last class may be without upTo; those after it are never used.",
  entriesMustRise: "The sizes must rise from entry to entry.",
  classesMustRise: "The sizes must rise from class to class.",
  growthMustBeKnown:
    "Growth must be known from prices.baseYear {baseYear} to the year before the plan. Add {year}, or take a later base year.",
  costsCannotBeBrought:
    "Costs cannot be brought from {priceYear} to prices.baseYear {baseYear}: prices.known.growth has no {year}.",
  neverComes: "This is after the plan years, so the change never comes.",
  pathNeedsYear: "A path needs the number of at least one year.",
  cannotAnnounceAhead: "A number that depends on what happens cannot be announced ahead.",
  knownFromNeedsYearly: "knownFrom goes with announced: yearly only. Remove one of the two.",
  historyNeeded: "The {years} years before the plan are needed, because their grants are still paid.",
  lastObservedBeforePlan: "The last observed year must be the year before the plan.",
  changeNeeded: "At least one yearly change is needed.",
  lowMiddleHighNeeded: "At least one year with low, middle and high is needed.",
  pathsMustRise: "The three paths must rise from low over middle to high.",

  // People.
  householdNeeded: "At least one kind of household is needed.",
  minorsHouseholdNeeded: "At least one kind is needed, such as one person of a group of minors.",
  memberNeeded: "A household needs at least one member.",
  minorsComeAlone: "Unaccompanied minors come one by one: one person of one group.",
  householdNameTaken: "people.households has this name too. Choose another.",
  noSuchGroup: "people.groups has no such group.",
  addOrRemove: "Add it there or remove it here.",
  noSuchHousehold: "There is no such kind of household.",
  groupTwice: "This group is named twice. Remove one of them.",
  sharesAllZero:
    "The shares of all kinds of household are 0, so nobody could come. Give at least one a share.",
  sharesZeroIn: "In {year} the shares of all kinds of household are 0. Give at least one a share.",
  nobodyMovesInAtOnce: "Nobody moves in within the year of settlement: they would be settled here.",
  eldestFirst: "The years of the eldest come first, and are no more.",
  growsBack: "Nobody grows back into a group they have left.",

  // Grants.
  nameHasMeaning: "This name has a meaning of its own in metBy. Choose another.",
  amountsNeeded: "A grant needs the amounts of at least one year.",
  amountsBeforeEndNeeded: "A rule that has ended needs the amounts from before.",
  wouldCountTwice: "This is named twice, and would count twice. Remove one.",
  nobodyFollowedSoLong: "Nobody is followed for so long.",
  tooManyAmounts: "There are more amounts than grant years.",
  noReceptionCentre: "The scenario has no receptionCentre. Add that section, or name a staffed service.",
  noSuchStaffedService: "There is no such staffed service.",

  // Levers.
  noSuchService: "There is no such service.",
  lastYearBeforeFirst: "The last year comes before the first.",
  noLevers: "The scenario has no levers. Add the section, or remove this.",
  noSuchLever: "There is no such lever.",
  leverTwice: "This lever is named twice. Remove one of them.",
  serviceChangedTwice: '"{lever}" changes the service {service} too. Join the two into one lever.',

  // Correlations.
  sameKeys: "Both keys are the same. Name two different numbers.",
  pairTwice: "correlations[{index}] has this pair already. Remove one of the two.",
  drawnForEach:
    "This number is drawn anew for each year or person, so no world has one value of it. Remove the correlation.",
  numberIsFixed: "This number is fixed. Give it a distribution, or remove the correlation.",
  noNumberWithKey: "The scenario states no number with this key.",
  pair: "{one} and {other}",
  pairWithRank: "{one} and {other} {rank}",
  cannotGoTogether:
    "No {count} numbers can go together like this: {pairs}. Weaken them: multiplied by {factor} they can.",
  cannotGoTogetherUnstated:
    "No {count} numbers can go together like this: {pairs}. State also {unstated}, which count as 0 now. Or weaken them: multiplied by {factor} they can.",
} as const;

/** The key of something that can be said of a scenario that cannot be used. */
export type ProblemText = keyof typeof problemTexts;
