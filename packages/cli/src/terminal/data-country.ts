import type { FigureCountry } from "@glidepath/core/reference";

/** How a part of the figures is headed. */
export const countryNames: Readonly<Record<FigureCountry, string>> = {
  norway: "Norway",
  nordic: "Nordic countries",
  sweden: "Sweden",
  denmark: "Denmark",
};
