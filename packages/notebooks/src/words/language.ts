/** A language that is spoken and written: English, or Norwegian bokmål. */
export type Language = "en" | "nb";

export const LANGUAGES: readonly Language[] = ["en", "nb"];
