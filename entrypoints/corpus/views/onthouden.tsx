/** The view "onthouden". */
export default function Onthouden() {
  return null;
}
