/** The text of each figure in a page's running text, by its name. */
export type Figures = Readonly<Record<string, string>>;

const FIGURE = /<!-- figure: ([\w.-]+) -->([^<\n]*)<!-- \/figure -->/g;
// In inline code a figure is spoken of, and none.
const CODE_OR_FIGURE = new RegExp(`\`[^\`\\n]*\`|${FIGURE.source}`, "g");

/** What each figure of a page says; one that stands there several times must say the same. @throws RangeError */
export function figuresIn(name: string, written: string): Figures {
  const page = written.replace(/`[^`\n]*`/g, "");
  const figures: Record<string, string> = {};
  for (const [, figure = "", text = ""] of page.matchAll(FIGURE)) {
    if ((figures[figure] ?? text) !== text) {
      throw new RangeError(`${name} says of the figure ${figure} both "${figures[figure]}" and "${text}".`);
    }
    figures[figure] = text;
  }
  const marks = page.match(/<!--\s*\/?\s*figure\b/g)?.length ?? 0;
  const whole = page.match(FIGURE)?.length ?? 0;
  if (marks !== 2 * whole) {
    throw new RangeError(
      `${name} has a figure that is not written as <!-- figure: name -->12.3<!-- /figure -->, on one line.`,
    );
  }
  return figures;
}

/**
 * The page with its figures replaced, the words around them as they were.
 *
 * @throws RangeError when the page has no place for a figure, or a place for which there is none
 * @example withFigures("x.md", "Some <!-- figure: n -->1<!-- /figure --> people", { n: "2" })
 */
export function withFigures(name: string, page: string, figures: Figures): string {
  const places = Object.keys(figuresIn(name, page));
  const homeless = Object.keys(figures).filter((figure) => !places.includes(figure));
  if (homeless.length > 0)
    throw new RangeError(`${name} has no place for the figure: ${homeless.join(", ")}.`);
  const unknown = places.filter((figure) => figures[figure] === undefined);
  if (unknown.length > 0) {
    throw new RangeError(`${name} has a place for an unknown figure: ${unknown.join(", ")}.`);
  }
  return page.replace(CODE_OR_FIGURE, (found, figure?: string) =>
    figure === undefined ? found : `<!-- figure: ${figure} -->${figures[figure]}<!-- /figure -->`,
  );
}
