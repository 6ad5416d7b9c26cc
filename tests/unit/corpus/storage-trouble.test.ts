import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { refusalIn, saidBy } from '../../../lib/model/storage-trouble';

function named(name: string, message = 'no'): DOMException {
  return new DOMException(message, name);
}

const quota = named('QuotaExceededError');

it.each([
  ['full', quota],
  ['full', new Dexie.AbortError('Transaction aborted', quota)],
  ['full', new Dexie.BulkError('bulkPut(): 1 of 1 operations failed', { 0: quota } as never)],
  ['full', new Error('could not store', { cause: new Dexie.AbortError('Transaction aborted', quota) })],
  ['full', new Error('Resource::kQuotaBytes quota exceeded')],
  ['full', named('UnknownError', 'NS_ERROR_FILE_NO_DEVICE_SPACE')],
  ['newer', named('VersionError')],
  ['newer', new Dexie.DatabaseClosedError(named('VersionError') as never)],
  ['refused', named('SecurityError')],
  [
    'refused',
    named('InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'),
  ],
  ['refused', named('UnknownError', 'Internal error opening backing store for indexedDB.open.')],
  ['refused', new Dexie.MissingAPIError()],
  ['refused', 'quota'],
  ['refused', undefined],
])('is %s: %s', (refusal, error) => {
  expect(refusalIn(error)).toBe(refusal);
});

it('does not go round in an error that is its own reason', () => {
  const error = new Error('round');
  error.cause = error;
  expect(refusalIn(error)).toBe('refused');
});

it.each([
  ['The disk is full.', named('UnknownError', 'The disk is full.\n  at open')],
  ['no', 'no'],
  ['undefined', undefined],
])('says %s in one line', (said, error) => {
  expect(saidBy(error)).toBe(said);
});
