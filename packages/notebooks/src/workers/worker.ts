// A whole worker's script, for bundlers: in Vite `import BatchWorker from "@glidepath/notebooks/worker?worker&inline"`.
import { answerInWorker } from "./answer-in-worker.js";

answerInWorker(self);
