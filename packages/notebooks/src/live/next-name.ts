let last = 0;

/** A name that no other element of the page has: for groups of radio buttons, and what labels refer to. */
export function nextName(): string {
  last += 1;
  return `live-${last}`;
}
