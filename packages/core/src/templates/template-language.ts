/** A language that a scenario file can be started in: English, or Norwegian bokmål. Keys stay as they are. */
export type TemplateLanguage = "en" | "nb";
