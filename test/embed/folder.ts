/** A static host for a folder, as plain as they come: files by path, one header for other origins. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** What goes wrong with an answer: none comes, the line is cut, it is an error, it is something else. */
export type Fault = 'hang' | 'cut' | 'error' | 'other';

export class Folder {
  origin = '';
  /** By the path asked for; the first that fits. */
  faults: [path: RegExp, fault: Fault][] = [];
  /** Pages that are in no folder, by path. */
  pages = new Map<string, string>();
  #server: Server | undefined;

  /** @param folder What stands at `/news/`. */
  constructor(
    readonly folder: string,
    readonly cors = true,
  ) {}

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
      const fault = this.faults.find(([pattern]) => pattern.test(path))?.[1];
      if (fault === 'hang') return;
      if (fault === 'cut') return void request.socket.destroy();
      const found = fault === 'other' ? '{"other":1}' : (this.pages.get(path) ?? this.#file(path));
      response.writeHead(fault === 'error' ? 500 : found === undefined ? 404 : 200, {
        'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8`,
        ...(this.cors && { 'access-control-allow-origin': '*' }),
      });
      response.end(fault === 'error' ? '' : found);
    });
    await new Promise<void>((done) => this.#server!.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  #file(path: string): Buffer | undefined {
    if (path === '/favicon.ico') return Buffer.of();
    if (!path.startsWith('/news/')) return undefined;
    let file = join(this.folder, path.slice('/news/'.length));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    return existsSync(file) ? readFileSync(file) : undefined;
  }
}
