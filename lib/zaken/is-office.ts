const OFFICE = /^(?:vice-?)?(?:minister|staatssecretaris)(?![\p{L}])/iu;

/** Whether a value of the filter `minister:` is an office of the government; whatever else it can be is a person's name. */
export function isOffice(value: string): boolean {
  return OFFICE.test(value);
}
