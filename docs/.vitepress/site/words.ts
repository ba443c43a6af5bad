export type SectionName =
  | "start"
  | "guides"
  | "concepts"
  | "analyses"
  | "scenarios"
  | "method"
  | "figures"
  | "fit"
  | "performance"
  | "api"
  | "glossary"
  | "faq"
  | "project";

/** All that the site says around its pages, in one language. */
export interface Words {
  readonly language: string;
  readonly description: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  /** Heading of the pages that are written in English alone; where all are, none. */
  readonly inEnglish?: string;
  readonly onThisPage: string;
  readonly previous: string;
  readonly next: string;
  readonly menu: string;
  readonly toTop: string;
  readonly changeLanguage: string;
  readonly skipToContent: string;
  readonly appearance: string;
  readonly toLight: string;
  readonly toDark: string;
  readonly notFound: Readonly<{ title: string; quote: string; linkText: string; linkLabel: string }>;
  readonly search: Readonly<{
    button: string;
    showDetails: string;
    reset: string;
    back: string;
    nothing: string;
    select: string;
    navigate: string;
    close: string;
    enterKey: string;
    upKey: string;
    downKey: string;
    escapeKey: string;
  }>;
}
