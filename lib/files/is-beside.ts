/** What operating systems leave in folders and archives. */
const RUBBISH = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|\.git\/)/i;
/** What belongs to a saved page beside its text, and other pictures, sounds and programs. */
const NO_TEXT =
  /\.(?:css|m?js|map|json|png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4a|webm|exe|dll)$/i;

/** Whether a file comes along with others and is no document, by its path: it is passed over in silence. */
export function isBeside(path: string): boolean {
  return RUBBISH.test(path) || NO_TEXT.test(path);
}
