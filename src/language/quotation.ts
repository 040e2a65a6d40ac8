/**
 * Quotation marks by language: outer and inner, opening and closing. All others as in English. French has a
 * no-break space inside its outer marks.
 */
const marks: Record<string, string> = {
  ar: '«|»|“|”',
  fa: '«|»|“|”',
  cs: '„|“|‚|‘',
  da: '»|«|›|‹',
  de: '„|“|‚|‘',
  el: '«|»|“|”',
  es: '«|»|“|”',
  fi: '”|”|’|’',
  fr: '«\u00a0|\u00a0»|“|”',
  he: '”|”|’|’',
  hu: '„|”|»|«',
  it: '«|»|“|”',
  ja: '「|」|『|』',
  no: '«|»|‘|’',
  pl: '„|”|«|»',
  pt: '“|”|‘|’',
  ro: '„|”|«|»',
  ru: '«|»|„|“',
  sv: '”|”|’|’',
  tr: '“|”|‘|’',
  uk: '«|»|„|“',
  zh: '“|”|‘|’',
};
