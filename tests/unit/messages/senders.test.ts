import { describe, expect, it } from 'vitest';
import { BACKGROUND, kamervraag, MESSAGES, message, NAMES, OWN, PAGE, send } from './background';

const SITE = 'https://zoek.officielebekendmakingen.nl';
const at = (url: string, origin = new URL(url).origin) => ({ ...PAGE, url, origin });

/** Who may not ask for anything, with everything else as it should be. */
const STRANGERS: Record<string, object> = {
  'another extension': { ...PAGE, id: 'another-extension' },
  'a sender without a name': { ...PAGE, id: undefined },
  'a sender without an address': { ...PAGE, url: undefined },
  'a page of another site': at('https://example.org/kv-tk-2024Z01211.html'),
  'a site whose name begins the same': at(`${SITE}.example.org/kv-tk-2024Z01211.html`),
  'a site whose name looks the same': at('https://zoek.officiëlebekendmakingen.nl/kv-tk-2024Z01211.html'),
  'the site without encryption': at('http://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html'),
  'another port of the site': at(`${SITE}:8443/kv-tk-2024Z01211.html`),
  'an address with a user name': at('https://somebody@zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html'),
  'the other official site': at(
    'https://repository.overheid.nl/frbr/officielepublicaties/kv/1/kv-tk-2024Z01211/1/html/kv-tk-2024Z01211.html',
  ),
  'another page of the site': at(`${SITE}/kst-28684-717.html`),
  'the site’s first page': at(`${SITE}/`),
  'a page that only names a question in its query': at(`${SITE}/zoeken?kv-tk-2024Z01211.html`),
  'a page made of a blob': at(`blob:${SITE}/kv-tk-2024Z01211`, SITE),
  'a page without a place of its own': at(PAGE.url, 'null'),
  'a document in an address': at('data:text/html,kv-tk-2024Z01211', 'null'),
  'a page before another site': at(PAGE.url, 'https://example.org'),
  'a frame in the page': { ...PAGE, frameId: 3 },
  'a frame of unknown place': { ...PAGE, frameId: undefined },
  'a page that nobody opened yet': { ...PAGE, documentLifecycle: 'prerender' },
  'a page in no tab': { ...PAGE, tab: undefined },
  'a page of our own': at(`chrome-extension://${OWN}/reader.html?id=kv-tk-2024Z01211`, `chrome-extension://${OWN}`),
};

/** The page of a question asks for all but one; that one is the background's own. */
const FOR_PAGES = NAMES.filter((name) => name !== 'readText');

describe('a message', () => {
  it.each(NAMES)('%s does what it is for when who may send it does', async (name) => {
    const { said, done } = await send(message(name, MESSAGES[name]), name === 'readText' ? BACKGROUND : PAGE);
    if (name === 'readText') expect(said).toEqual({ res: { total: 0, records: [] } });
    else expect(said).toMatchObject({ res: { ok: true } });
    if (name !== 'texts') expect(done).not.toEqual([]);
  });

  describe.each(Object.entries(STRANGERS))('of %s', (_, sender) => {
    it.each(FOR_PAGES)('%s is refused, and nothing is done', async (name) => {
      const { said, done } = await send(message(name, MESSAGES[name]), sender);
      expect({ said, done }).toEqual({ said: { res: { ok: false, reason: 'refused' } }, done: [] });
    });
  });

  it.each([...Object.entries(STRANGERS), ['the page of a question', PAGE]])(
    'of %s has no text read',
    async (_, one) => {
      expect(await send(message('readText', MESSAGES.readText), one)).toEqual({ said: {}, done: [] });
    },
  );

  it('of the background is no page’s', async () => {
    for (const name of FOR_PAGES) {
      const { said, done } = await send(message(name, MESSAGES[name]), BACKGROUND);
      expect([name, said, done]).toEqual([name, { res: { ok: false, reason: 'refused' } }, []]);
    }
  });
});

describe('what is no message of the protocol', () => {
  const names = ['', 'Opened', 'opened ', 'fetch', 'toString', 'constructor', '__proto__', 'hasOwnProperty', 'then'];
  it.each(names)('with the name "%s" does nothing', async (name) => {
    const { said, done } = await send(message(name, { publicatie: kamervraag }), PAGE);
    expect(done).toEqual([]);
    expect(said).not.toMatchObject({ res: { ok: true } });
  });

  it.each([[null], ['opened'], [7], [true], [[]], [{}], [{ type: 'opened' }], [{ type: 7, timestamp: 0 }]])(
    '%j does nothing',
    async (sent) => {
      expect(await send(sent, PAGE)).toEqual({ said: 'nothing', done: [] });
    },
  );
});
