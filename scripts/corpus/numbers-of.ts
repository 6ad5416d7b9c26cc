/** The numbers and days of a document. */
export interface DocumentNumbers {
  vraagnummer: string;
  vergaderjaar: string;
  aanhangselnummer: string;
  ingezonden: string;
  ontvangen: string;
}

const [FIRST_YEAR, LAST_YEAR] = [1995, 2026];
const YEARS = LAST_YEAR - FIRST_YEAR + 1;
const DAY = 86_400_000;
/** Of the last year so many days, from its first: it is not over. */
const LAST_DAYS = 270;

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * The numbers of the document with this place in the corpus, from 0: no other has them. The documents go round the
 * years, so that a corpus of any size has all of them. `chance`: a number from 0 to 1 for the day in the year.
 */
export function numbersOf(place: number, chance: number): DocumentNumbers {
  const year = FIRST_YEAR + (place % YEARS);
  const inYear = Math.floor(place / YEARS) + 1;
  const asked = Date.UTC(year, 0, 1) + Math.floor(chance * (year === LAST_YEAR ? LAST_DAYS : 365)) * DAY;
  const answered = asked + (14 + (Math.floor(chance * 997) % 40)) * DAY;
  // A vergaderjaar begins on the third Tuesday of September; the first of the month is near enough for a benchmark.
  const begins = new Date(answered).getUTCFullYear() - (new Date(answered).getUTCMonth() < 8 ? 1 : 0);
  return {
    vraagnummer: `${year}Z${String(inYear).padStart(5, '0')}`,
    vergaderjaar: `${begins}-${begins + 1}`,
    // Two years of questions meet in a vergaderjaar: the even numbers are of the one, the odd ones of the other.
    aanhangselnummer: String(2 * inYear + (year % 2)),
    ingezonden: isoDay(asked),
    ontvangen: isoDay(answered),
  };
}
