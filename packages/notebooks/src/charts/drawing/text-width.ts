// Widths of characters in em, as in DejaVu Sans: one of the widest faces that `system-ui` stands for.
const WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  ["ijl'’| .,:;!()[]/\u00a0", 0.37],
  ["frtI-", 0.4],
  ["mwMW%@—ÆæØ±≥≤−+<>=“”", 0.86],
  ["ABCDEFGHJKLNOPQRSTUVXYZÅ&…", 0.74],
];
const OTHER = 0.62;

/** About how many pixels a line of text takes up, rather too many than too few. */
export function textWidth(text: string, fontSize = 11): number {
  let em = 0;
  for (const character of text) {
    em += WIDTHS.find(([characters]) => characters.includes(character))?.[1] ?? OTHER;
  }
  return em * fontSize;
}

/** Breaks a text into lines of at most so many pixels, at spaces; a longer word is cut, as is what comes after the last line. */
export function wrapText(text: string, width: number, { fontSize = 11, most = Infinity } = {}): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  const rest = lines.splice(most);
  return lines.map((text, i) =>
    cutText(rest.length > 0 && i === most - 1 ? `${text} …` : text, width, fontSize),
  );
}

/** A text as far as it fits into so many pixels, with an ellipsis where it is cut. */
export function cutText(text: string, width: number, fontSize = 11): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text.replace(/ ?…$/, "")];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, fontSize) > width) characters.pop();
  return `${characters.join("")}…`;
}
