// Stands in for Vite's own client, which scripts of the preview import: it puts style sheets into the page and
// does nothing else. Vite's keeps a connection and loads the page anew, which would take unsaved text with it.

const styles = new Map<string, HTMLStyleElement>();

export function updateStyle(id: string, text: string): void {
  const style = styles.get(id) ?? document.createElement("style");
  style.textContent = text;
  // Before the page's own, which say more.
  document.head.prepend(style);
  styles.set(id, style);
}

export function removeStyle(id: string): void {
  styles.get(id)?.remove();
  styles.delete(id);
}

/** Modules are told of no changes: they load anew with the page. */
export function createHotContext(): Readonly<Record<string, unknown>> {
  const nothing = () => {};
  return { data: {}, accept: nothing, acceptExports: nothing, dispose: nothing, prune: nothing, on: nothing };
}

/** An address on this server with one thing more asked of it; Vite writes it around `import(address)`. */
export function injectQuery(address: string, query: string): string {
  if (!/^[./]/.test(address)) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${query}`;
}
