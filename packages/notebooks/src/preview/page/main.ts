// The script of a notebook's page in the preview.
import type { DiskChange } from "../change-events.js";
import type { PageSettings } from "../pages.js";
import { previewWords } from "../words.js";
import { element } from "./elements.js";
import { NotebookView } from "./notebook-view.js";
import { requestsOf } from "./requests.js";

const settings = JSON.parse(document.getElementById("settings")?.textContent ?? "") as PageSettings;
const words = previewWords[settings.language];
const place = document.getElementById("preview");
const wait = element("p", { className: "wait" }, words.loading);
place?.append(wait);

try {
  const requests = requestsOf(settings);
  const notebook = new NotebookView(settings.name, await requests.read(), words, requests);
  place?.replaceChildren(...notebook.elements);

  addEventListener("keydown", (event) => {
    if (!((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s")) return;
    event.preventDefault();
    void notebook.save();
  });
  addEventListener("beforeunload", (event) => {
    if (notebook.isDirty) event.preventDefault();
  });
  new EventSource("/api/changes").addEventListener("message", ({ data }) => {
    void notebook.changedOnDisk(JSON.parse(data as string) as DiskChange);
  });
  await notebook.runAll();
} catch (error) {
  wait.textContent = words.failed(error instanceof Error ? error.message : String(error));
  place?.replaceChildren(wait);
}
