/** The view "vragen". */
export default function Vragen() {
  return null;
}
