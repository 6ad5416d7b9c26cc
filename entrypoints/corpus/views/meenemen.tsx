/** The view "meenemen". */
export default function Meenemen() {
  return null;
}
