import type { Page } from 'puppeteer-core';

/** How two pictures differ: by size, and by how many of the dots of a tile, in the tile that differs most. */
export interface Difference {
  size: [number, number, number, number] | undefined;
  share: number;
}

/** A picture at half its size, as the bytes of a WebP file: small, and smooth where machines smooth letters otherwise. */
export function halve(page: Page, png: Uint8Array): Promise<string> {
  return page.evaluate(
    async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.round(picture.width / 2), Math.round(picture.height / 2)];
      const paint = canvas.getContext('2d')!;
      paint.imageSmoothingQuality = 'high';
      paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', 0.6).split(',')[1]!;
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  );
}

/** Compares two pictures of `halve`; a dot differs where it is unlike every dot around its place. */
export function compare(page: Page, a: string, b: string): Promise<Difference> {
  return page.evaluate(
    async (sources) => {
      const pictures = await Promise.all(
        sources.map(async (source) =>
          createImageBitmap(await (await fetch(`data:image/webp;base64,${source}`)).blob()),
        ),
      );
      const [width, height] = [
        Math.min(...pictures.map((picture) => picture.width)),
        Math.min(...pictures.map((picture) => picture.height)),
      ];
      const [one, two] = pictures.map((picture) => {
        const paint = new OffscreenCanvas(width, height).getContext('2d')!;
        paint.drawImage(picture, 0, 0);
        return paint.getImageData(0, 0, width, height).data;
      });
      // Where letters are smoothed otherwise, a dot moves by one; a mark that is gone has no like near its place.
      const differs = (from: Uint8ClampedArray, at: number, to: Uint8ClampedArray): boolean => {
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
          for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
            const near = (row * width + column) * 4;
            if ([0, 1, 2].every((part) => Math.abs(from[at + part]! - to[near + part]!) <= 64)) return false;
          }
        }
        return true;
      };
      // A mark is small: on the whole picture it would be lost among the letters.
      const tile = 32;
      const off = new Map<string, number>();
      for (let at = 0; at < one!.length; at += 4) {
        if (!differs(one!, at, two!) && !differs(two!, at, one!)) continue;
        const key = `${Math.floor(((at / 4) % width) / tile)} ${Math.floor(at / 4 / width / tile)}`;
        off.set(key, (off.get(key) ?? 0) + 1);
      }
      const [p, q] = pictures as [ImageBitmap, ImageBitmap];
      const same = Math.abs(p.width - q.width) <= 1 && Math.abs(p.height - q.height) <= 1;
      return {
        size: same ? undefined : ([p.width, p.height, q.width, q.height] as [number, number, number, number]),
        share: Math.max(0, ...off.values()) / tile ** 2,
      };
    },
    [a, b],
  );
}
