/** A language that is spoken and written: English, or Norwegian bokmål. */
export type Language = "en" | "nb";

/** The languages that there are. */
export const LANGUAGES: readonly Language[] = ["en", "nb"];
