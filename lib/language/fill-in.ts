/**
 * A text with values in the places `$1` to `$9`, as the browsers fill them in; `$$` is a dollar sign.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference
 */
export function fillIn(text: string, values: readonly unknown[]): string {
  return text.replace(/\$(?:(\d)|(\$+))/g, (_, place: string | undefined, dollars: string | undefined) =>
    place ? String(values[Number(place) - 1] ?? '') : (dollars ?? ''),
  );
}

/** Of a text in forms, "1 found | $1 found" or with one for none in front, the form for so many. */
export function formFor(count: number, text: string): string {
  const forms = text.split(' | ');
  const form = forms.length === 3 && count === 0 ? 0 : forms.length - (count === 1 ? 2 : 1);
  return forms[form] ?? text;
}
