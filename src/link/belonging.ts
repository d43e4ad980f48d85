/** What says whose something is, beyond the text: ISO 3166-1 alpha-3 codes, or null where it says nothing. */
export interface Belonging {
  /** The one country that an organization's name holds: *Bank of Uganda*. */
  countryNamedIn(name: string): string | null;
  /** The state whose army, ministry or agency a body is known to be. */
  homeOfBody(name: string): string | null;
  /** The one state whose money a currency (ISO 4217) is; null for those of several, and for those that everybody counts in. */
  homeOfCurrency(code: string): string | null;
}
