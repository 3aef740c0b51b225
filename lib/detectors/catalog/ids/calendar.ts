const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * True when the day exists. Ids are checked without asking the clock, so that a text always gives the same findings:
 * a day of birth still to come passes.
 */
export function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** True for YYYYMMDD of a day that exists, in the years that ids know: some of them number the dead too. */
export function isBirthDate(yyyymmdd: string): boolean {
  const year = Number(yyyymmdd.slice(0, 4));
  return (
    year >= 1800 && year < 2040 && isDay(year, Number(yyyymmdd.slice(4, 6)), Number(yyyymmdd.slice(6, 8)))
  );
}

/** True for YYMMDD of a day that exists in either of two centuries. */
export function isShortDate(yymmdd: string): boolean {
  return isBirthDate(`19${yymmdd}`) || isBirthDate(`20${yymmdd}`);
}
