/** The view "verzamelen". */
export default function Verzamelen() {
  return null;
}
