import { parseAddress } from '../../identifiers/address';
import { publicatie } from '../../model/publicatie';
import { type SruRecord, sruRecord } from '../../model/sru';
import { z } from '../../model/z';
import { isAsRead } from './is-as-read';
import { withoutOddDays } from './without-odd-days';

/** A document of a backup: as every reader makes one, or with what is left of it when odd days are left out. */
export const documentAsRead = z.pipe(publicatie.check(z.refine(isAsRead)), z.transform(withoutOddDays));

/** Whether an address leads to this document, and is written as browsers write it: not with a look-alike of its host in it. */
function isOf(id: string, address: string | undefined): boolean {
  return address !== undefined && parseAddress(address)?.id.id === id && new URL(address).href === address;
}

/** Who goes on with a collecting asks these addresses: one that leads to anything but this very document is left out. */
function withOwnAddresses({ record, ...addresses }: SruRecord): SruRecord {
  const isOwn = ([, address]: [string, string | undefined]) => isOf(record.id, address);
  return { record, ...Object.fromEntries(Object.entries(addresses).filter(isOwn)) };
}

/** What the search service told of a document, in the list of a collecting of a backup. */
export const foundAsRead = z.pipe(z.extend(sruRecord, { record: documentAsRead }), z.transform(withOwnAddresses));
