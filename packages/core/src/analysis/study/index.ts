export { compared } from "./compared.js";
export { conduct, conductWith, type StudyJournal, type StudyOptions, type TrialRecord } from "./conduct.js";
export { sideBySide } from "./side-by-side.js";
export { type Keeping, type Study, type Trial, tried } from "./study.js";
