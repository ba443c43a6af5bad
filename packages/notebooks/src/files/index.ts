export { csvDelimiter } from "./csv-delimiter.js";
export { decodeText } from "./decode-text.js";
