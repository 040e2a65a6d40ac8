/** Makes embeds on several threads, or in this one where there are too few to be worth another. */
/// <reference types="node" />
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { maker, type Kit, type Made, type Make } from './make.js';

/** A thread takes about as long to start as this many embeds to be made. */
const worthAThread = 30;

/** Room for a timeline of thousands, and little enough that what is done with is cleared away soon. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };

/** A thread runs what was built; from the sources there is none. */
const isBuilt = import.meta.url.endsWith('.js');

export interface Pool {
  make: Make;
  /** How many may be asked for at a time: more would only wait in memory. */
  width: number;
  close(): Promise<void>;
}

/** @param tasks How many there will be at most. */
export async function openPool(
  kit: Kit,
  tasks: number,
  threads = Math.min(isBuilt ? availableParallelism() : 1, 8, Math.floor(tasks / worthAThread)),
): Promise<Pool> {
  if (threads < 2) {
    let make: Promise<Make> | undefined;
    return { make: async (task) => (await (make ??= maker(kit)))(task), width: 1, close: async () => {} };
  }
  const workers = Array.from({ length: threads }, () => startWorker(kit));
  let next = 0;
  return {
    make: (task) => workers[next++ % threads]!.make(task),
    // One in the making and one waiting, for each.
    width: threads * 2,
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

interface Waiting {
  resolve(made: Made): void;
  reject(error: unknown): void;
}

function startWorker(kit: Kit): Pick<Pool, 'make' | 'close'> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: kit,
    // Flags of whoever calls (`--input-type`) are not the thread's.
    execArgv: [],
    resourceLimits,
  });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let broken: unknown;
  worker.on('message', ({ number, made, error }: { number: number; made?: Made; error?: unknown }) => {
    const task = waiting.get(number)!;
    waiting.delete(number);
    if (made) task.resolve(made);
    else task.reject(error);
  });
  const fail = (error: unknown): void => {
    broken = error;
    for (const task of waiting.values()) task.reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(Error(`a thread ended with ${code}`)));
  return {
    make: (task) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        const number = count++;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, task });
      }),
    close: async () => void (await worker.terminate()),
  };
}
