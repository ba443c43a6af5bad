import type { Comparison } from "@glidepath/core";
import { persons } from "../format/unit.js";
import { byYearSection } from "./by-year-section.js";
import { html, type Html } from "./html.js";

/** Unaccompanied minors by year, where the scenario has them. */
export function minorsSection(comparison: Comparison): Html | undefined {
  if (comparison.scenario.minors === undefined) return undefined;
  const caption =
    "Unaccompanied minors settled, means over worlds. They are asked for and decided on their own, live in homes with " +
    "staff, and are not among the persons above.";
  return html`${byYearSection(comparison, caption, persons, ({ minorsSettled }) => minorsSettled)}`;
}
