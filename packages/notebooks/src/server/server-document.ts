import { parseHTML } from "linkedom";

/**
 * A document to draw charts in where there is no page. Continuous colour legends and rasters need
 * a canvas and do not work in it.
 *
 * @example fanChart(rows, { document: serverDocument() })
 */
export function serverDocument(): Document {
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  return document;
}
