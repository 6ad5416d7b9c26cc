/** A number in the Aanhangsel as it is printed and cited: ids of some years have it as "AH12". */
export function printedNumber(number: string): string {
  return number.replace(/^AH(?=\d)/, '');
}
