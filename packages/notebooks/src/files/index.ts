export { csvCells, type CsvCell } from "./csv-cells.js";
export { decodeText } from "./decode-text.js";
export { foldHeader, headerNames, headers, type Role, roleOf } from "./headers.js";
