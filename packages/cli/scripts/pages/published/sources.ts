/** The sources of a page, numbered as they come. */
export class Sources {
  private readonly all: string[] = [];

  /** The number of a source; a new one when it has not been met. */
  numberOf(source: string): number {
    const known = this.all.indexOf(source);
    return known >= 0 ? known + 1 : this.all.push(source);
  }

  /** Their numbers, each once, as said in a table. */
  said(sources: readonly string[]): string {
    return [...new Set(sources.map((source) => this.numberOf(source)))].toSorted((a, b) => a - b).join(", ");
  }

  get list(): readonly string[] {
    return this.all;
  }
}
