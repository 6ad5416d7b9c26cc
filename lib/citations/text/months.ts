/** The months as the alternatives of a pattern: a number before one of them is a day. */
export const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
