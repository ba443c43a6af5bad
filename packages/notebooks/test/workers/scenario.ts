import { drammen2024 } from "@glidepath/core/examples";

/** Drammen with two of its policies, the question of the README. */
export const scenario = {
  ...drammen2024,
  policies: Object.fromEntries(
    Object.entries(drammen2024.policies).filter(([name]) => name === "gradual" || name === "sharp"),
  ),
};
