/** The view "importeren". */
export default function Importeren() {
  return null;
}
