/** A thread that makes embeds for the one that writes them. */
/// <reference types="node" />
import { parentPort, workerData } from 'node:worker_threads';
import { maker, type Kit, type Task } from './make.js';

const make = maker(workerData as Kit);

parentPort!.on('message', ({ number, task }: { number: number; task: Task }) => {
  make
    .then((run) => run(task))
    .then(
      (made) => parentPort!.postMessage({ number, made }),
      (error: Error) => parentPort!.postMessage({ number, error }),
    );
});
