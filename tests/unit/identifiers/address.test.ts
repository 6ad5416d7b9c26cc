import { describe, expect, it } from 'vitest';
import { addressOf, fragmentOf, parseAddress, parseFragment } from '../../../lib/identifiers/address';

const SITE = 'https://zoek.officielebekendmakingen.nl';
const REPOSITORY = 'https://repository.overheid.nl/frbr/officielepublicaties';

describe('parseAddress', () => {
  it.each([
    // address, id, form
    [`${SITE}/kv-tk-2024Z01211`, 'kv-tk-2024Z01211', 'html'],
    [`${SITE}/kv-tk-2024Z01211.html`, 'kv-tk-2024Z01211', 'html'],
    [`${SITE}/ah-tk-20232024-1262.xml`, 'ah-tk-20232024-1262', 'xml'],
    [`${SITE}/ah-tk-20232024-1262.pdf`, 'ah-tk-20232024-1262', 'pdf'],
    [`${SITE}/ah-tk-20232024-1262.odt`, 'ah-tk-20232024-1262', 'odt'],
    [`${SITE}/ah-tk-20232024-1262/metadata.xml`, 'ah-tk-20232024-1262', 'metadata'],
    [`${SITE}/kv-tk-2024Z01211.html?pagina=1&sorttype=1#h1`, 'kv-tk-2024Z01211', 'html'],
    [`${SITE}/dossier/kst-35165-46.html`, 'kst-35165-46', 'html'],
    [`${SITE}/behandelddossier/h-tk-20202021-55-2.html`, 'h-tk-20202021-55-2', 'html'],
    [`${SITE}/kst-31066-513.html/kst-31066-444.html`, 'kst-31066-444', 'html'], // the last segment counts
    [`${SITE}:443/stb-2020-118.html`, 'stb-2020-118', 'html'], // the standard port, written out
    [`${REPOSITORY}/ah-tk/20202021/ah-tk-20202021-3235/1/html/ah-tk-20202021-3235.html`, 'ah-tk-20202021-3235', 'html'],
    [`${REPOSITORY}/kv/onopgemaakt/kv-2989900822/1/metadata/metadata.xml`, 'kv-2989900822', 'metadata'],
  ])('%s', (address, id, form) => {
    expect(parseAddress(address)).toMatchObject({ id: { id }, form });
  });

  it.each([
    `${SITE}.example/kv-tk-2024Z01211.html`, // look-alike
    'https://zoek-officielebekendmakingen.nl/kv-tk-2024Z01211.html',
    'https://officielebekendmakingen.nl/kv-tk-2024Z01211.html',
    'https://zoek.officiëlebekendmakingen.nl/kv-tk-2024Z01211.html',
    'http://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html', // not https
    `${SITE}:8443/kv-tk-2024Z01211.html`, // another port
    'https://zoek.officielebekendmakingen.nl@example.org/kv-tk-2024Z01211.html',
    'https://user:secret@zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html',
    `blob:${SITE}/kv-tk-2024Z01211`, // made by a page of the site, with its origin
    'javascript:alert(1)//zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html',
    `${SITE}/`,
    `${SITE}/zoeken?q=kv-tk-2024Z01211`,
    `${SITE}/kv-tk-2024Z01211.html.exe`,
    `${SITE}/%E0%A4%A`, // broken encoding
    'https://repository.overheid.nl/kv-tk-2024Z01211.html', // outside the publications
    'kv-tk-2024Z01211',
    '',
  ])('refuses %s', (address) => {
    expect(parseAddress(address)).toBeUndefined();
  });

  it.each(['html', 'xml', 'pdf', 'odt', 'metadata'] as const)('reads its own addresses back: %s', (form) => {
    expect(parseAddress(addressOf('ah-tk-20232024-212', form))).toMatchObject({
      id: { id: 'ah-tk-20232024-212' },
      form,
    });
  });
});

describe('parseFragment', () => {
  it('reads its own fragments back and no others', () => {
    expect(parseFragment(fragmentOf('antwoord', '12'))).toEqual({ part: 'antwoord', number: '12' });
    expect(parseFragment(fragmentOf('vraag', '3a'))).toEqual({ part: 'vraag', number: '3a' });
    for (const hash of ['', '#', '#antwoord-12', '#kamerspoor-antwoord-', '#kamerspoor-antwoord-12"']) {
      expect(parseFragment(hash)).toBeUndefined();
    }
  });
});
