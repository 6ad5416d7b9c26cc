/**
 * Raised by one whenever what is recognised in a document, or the keys that it is found by, changes: what was stored with
 * a lower number is then read again.
 */
export const RULES_VERSION = 1;
