/** Optional peers that bring no types of their own; `fonts.ts` and `typeset.ts` say what is used of them. */
declare module 'fontkit' {
  export function create(file: Uint8Array): unknown;
}
declare module 'bidi-js' {
  export default function bidi(): unknown;
}
