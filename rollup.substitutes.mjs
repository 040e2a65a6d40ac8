/**
 * What the bundles hold in the place of a library's own modules: the part that our sources use, so that readers do not
 * download the rest. test/package/substitutes.test.ts holds each to the original.
 */
const substitutes = {
  /** d3-scale's neighbours, for linear scales between numbers: no colours, no texts, no number formats, no ticks. */
  'd3-interpolate': `
    export const interpolate = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export const interpolateNumber = interpolate;
    export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
    export let piecewise;`,
  'd3-format':
    'export let format, formatPrefix, formatSpecifier, precisionFixed, precisionPrefix, precisionRound;',
  'd3-array': `
    export const bisect = (list, x, low, high) => {
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (list[middle] <= x) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    export let ascending, bisector, InternMap, quantile, quantileSorted, range, tickIncrement, tickStep, ticks;`,

  /**
   * Valibot, for schemas that only look and never change what they are given. A schema is a function of an input and of
   * whom to tell what is wrong with it, and answers whether the type is right; it holds its parts under Valibot's names.
   */
  valibot: `
    const is = (type, right, expected) => (input, tell) =>
      right(input) || tell({ kind: 'schema', type, input, expected });
    const must = (right, message, requirement, type) => (input, tell) =>
      right(input) || tell({ kind: 'validation', type, input, message, requirement });
    const within = (key, tell) => ({ path = [], ...issue }) => tell({ ...issue, path: [{ key }, ...path] });

    export const string = () => is('string', (input) => typeof input == 'string');
    export const boolean = () => is('boolean', (input) => typeof input == 'boolean');
    export const number = () => is('number', (input) => typeof input == 'number' && input == input);
    export const unknown = () => () => true;
    export const picklist = (options) =>
      is('picklist', (input) => options.includes(input), options.map((option) => \`"\${option}"\`).join());
    const anArray = is('array', Array.isArray);
    export const array = (item) => Object.assign((input, tell) =>
      anArray(input, tell) && (input.forEach((value, key) => item(value, within(key, tell))), true), { item });
    const anObject = is('object', (input) => input && typeof input == 'object');
    export const object = (entries) => Object.assign((input, tell) => {
      if (!anObject(input, tell)) return false;
      for (const key in entries) entries[key](input[key], within(key, tell));
      return true;
    }, { entries });
    export const optional = (wrapped) =>
      Object.assign((input, tell) => input === undefined || wrapped(input, tell), { wrapped });
    export const union = (options) => (input, tell) => {
      const found = options.map((option) => {
        const issues = [];
        return { typed: option(input, (issue) => void issues.push(issue)), issues };
      }).filter(({ typed }) => typed);
      if (!found.length) return tell({ kind: 'schema', type: 'union', input });
      if (found.every(({ issues }) => issues.length)) found[0].issues.forEach(tell);
      return true;
    };
    export const pipe = (schema, ...rules) => Object.assign((input, tell) =>
      schema(input, tell) && (rules.forEach((rule) => rule(input, tell)), true), schema);
    export const regex = (pattern, message) => must((input) => pattern.test(input), message, pattern, 'regex');
    export const minLength = (least, message) => must((input) => input.length >= least, message);
    export const minValue = (least, message) => must((input) => input >= least, message);
    export const integer = (message) => must(Number.isInteger, message);
    export const finite = (message) => must(Number.isFinite, message);
    export const safeParse = (schema, output) => {
      const issues = [];
      schema(output, (issue) => void issues.push(issue));
      return { success: !issues.length, issues, output };
    };`,
};

export const substitute = {
  name: 'substitutes',
  resolveId: (id) => (Object.hasOwn(substitutes, id) ? `\0${id}` : null),
  load: (id) => substitutes[id.slice(1)] ?? null,
};
