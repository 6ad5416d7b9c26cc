/** The view "overzicht". */
export default function Overzicht() {
  return null;
}
