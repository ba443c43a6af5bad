import type { Feature } from "write-excel-file/node";
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  prependMarkupInsideElement,
  replaceElement,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { WorkbookSheet } from "./sheet.js";

/** The changes that a feature makes in the files of a workbook. */
interface ChangesOfFiles {
  readonly files: {
    readonly transform: NonNullable<NonNullable<Feature<unknown>["files"]>["transform"]>;
  };
}

/**
 * What the library leaves to others: filters on the heads, and printing on pages as wide as the sheet, with
 * the heads on each page and the sheet's name and the page's number at the foot.
 */
export function printSetup(sheets: readonly WorkbookSheet[]): ChangesOfFiles {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => withSetup(xml, sheets[sheetIndex] as WorkbookSheet),
          transformElementAttributes: (tag, attributes) =>
            tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        "xl/workbook.xml": { transform: (xml) => withNames(xml, sheets) },
      },
    },
  };
}

function withSetup(xml: string, sheet: WorkbookSheet): string {
  const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
  const insert = (text: string, markup: string) =>
    insertElementMarkupAccordingToOrderOfSiblings(text, markup, order, "worksheet");
  const worksheet = findElement(xml, "worksheet");
  if (worksheet === undefined) throw new Error("The sheet has no root element.");
  const fitted = prependMarkupInsideElement(
    xml,
    worksheet,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  const footed = insert(
    fitted,
    "<headerFooter><oddFooter>&amp;L&amp;F: &amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
  );
  return sheet.hasFilter ? insert(footed, `<autoFilter ref="${filterRange(sheet)}"/>`) : footed;
}

function filterRange({ frozen, rows, widths }: WorkbookSheet): string {
  return `${getCellAddress(frozen.rows - 1, 0)}:${getCellAddress(rows.length - 1, widths.length - 1)}`;
}

function withNames(xml: string, sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap((sheet, place) => {
    const name = (what: string, more: string, refersTo: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${place}"${more}>${refersTo}</definedName>`;
    const quoted = sanitizeTextContent(`'${sheet.name.replaceAll("'", "''")}'`);
    const absolute = filterRange(sheet).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const titles = `${quoted}!$${sheet.frozen.rows}:$${sheet.frozen.rows}`;
    return [
      ...(sheet.hasFilter ? [name("_FilterDatabase", ' hidden="1"', `${quoted}!${absolute}`)] : []),
      name("Print_Titles", "", titles),
    ];
  });
  const place = findElement(xml, "definedNames");
  if (place === undefined) throw new Error("The workbook has no place for names.");
  return replaceElement(xml, place, `<definedNames>${names.join("")}</definedNames>`);
}
