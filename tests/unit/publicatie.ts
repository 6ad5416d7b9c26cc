import type { Answer, Publicatie, Question } from '../../lib/model/publicatie';

interface Given {
  id?: string;
  kind?: 'kamervraag' | 'antwoord' | 'brief';
  title?: string;
  vraagnummers?: string[];
  day?: string;
  subjects?: string[];
  indieners?: Publicatie['indieners'];
  bewindspersonen?: Publicatie['bewindspersonen'];
  questions?: Question[];
  answers?: Answer[];
  text?: string;
}

/** A document that says what is given and nothing else. */
export function publicatie(given: Given): Publicatie {
  const { kind = 'kamervraag', day, text, ...rest } = given;
  return {
    kind,
    id: 'kv-tk-2024Z00001',
    title: '',
    vraagnummers: [],
    indieners: [],
    bewindspersonen: [],
    dates: day ? { [kind === 'kamervraag' ? 'ingezonden' : 'ontvangen']: day } : {},
    subjects: [],
    questions: [],
    answers: [],
    footnotes: [],
    links: [],
    aanhangsels: [],
    source: { kind: 'text' },
    gaps: [],
    ...(text === undefined ? {} : { text }),
    ...rest,
  };
}
