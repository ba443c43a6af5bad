import { skane2017 } from "@glidepath/core/examples";

/** The Swedish case is a change of the law in this year, so its plan starts in it. */
export const swedishFirstYear: number = skane2017.plan.firstYear;
