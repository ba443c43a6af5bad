/** A colour on light ground and on dark. */
interface Shades {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of Okabe and Ito (2008), told apart by readers with any form of colour vision. On dark ground their
 * sky blue stands for their blue; on light ground their orange is darkened. Each has a contrast of at least 3:1.
 */
export const SHADES = {
  blue: { light: "#0072B2", dark: "#56B4E9" },
  vermilion: { light: "#D55E00", dark: "#F07C30" },
  green: { light: "#009E73", dark: "#1DBE90" },
  purple: { light: "#C26A9B", dark: "#CC79A7" },
  orange: { light: "#B97F00", dark: "#E69F00" },
  gray: { light: "#5F5F5F", dark: "#A8A8A8" },
} as const satisfies Readonly<Record<string, Shades>>;

type ColorName = keyof typeof SHADES;

const variable = (name: string) => `--glidepath-${name}`;

/** The colours as CSS; one that does not know the variables draws them as on light ground. */
export const palette = {
  ...(Object.fromEntries(
    Object.entries(SHADES).map(([name, { light }]) => [name, `var(${variable(name)}, ${light})`]),
  ) as Readonly<Record<ColorName, string>>),
  /** Text, and marks that need no colour. */
  ink: "currentColor",
  /** What is behind the chart, for marks that are not filled. */
  ground: `var(${variable("ground")}, white)`,
} as const;

/** The class of every chart, to which its colours belong. */
export const CHART_CLASS = "glidepath-chart";

const declared = (colors: Readonly<Record<string, string>>) =>
  Object.entries(colors)
    .map(([name, color]) => `${variable(name)}:${color}`)
    .join(";");

const colorsOf = (shade: (shades: Shades) => string) =>
  Object.fromEntries(Object.entries(SHADES).map(([name, shades]) => [name, shade(shades)]));

/** The style that follows the page's `color-scheme`, and the ground of Notebook Kit's themes where there is one. */
export const chartStyle =
  `:where(.${CHART_CLASS}){${declared({ ...colorsOf(({ light }) => light), ground: "white" })}}` +
  "@supports (color:light-dark(black,white)){" +
  `:where(.${CHART_CLASS}){${declared({
    ...colorsOf(({ light, dark }) => `light-dark(${light},${dark})`),
    ground: "var(--theme-background,Canvas)",
  })}}}`;
