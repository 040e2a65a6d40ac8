/** Code that only some pages need, loaded where it is first asked for. */
export interface Later<T> {
  /** Undefined until it was loaded. */
  now?: T;
  load(): Promise<T>;
}

function later<T>(load: () => Promise<T>): Later<T> {
  const code: Later<T> = { load: async () => (code.now = await load()) };
  return code;
}

/** For pages that say facts in their own words. */
export const pages = later(() =>
  import('../html/page.js').then(({ readEmbed, reconcile }) => ({ readEmbed, reconcile })),
);
/** For facts that are not right. */
export const reasons = later(() => import('../briefing/validate.js').then(({ errorsOf }) => ({ errorsOf })));
