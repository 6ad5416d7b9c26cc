/** Takes steps back, the last one first, and forgets them. One that fails keeps none of the others in the page. */
export function undoAll(steps: (() => void)[]): void {
  for (const step of steps.splice(0).reverse()) {
    try {
      step();
    } catch (error) {
      console.error(error);
    }
  }
}
