import fc from 'fast-check';

/** Texts that break offsets: each has once broken a tool of this kind. */
export const TORTURE: readonly string[] = [
  '',
  ' ',
  '😀😀 Le président 👨‍👩‍👧‍👦 a versé 3 M€ à l’ONU.',
  'E\u0301lyse\u0301e : le ministe\u0300re de l’Inte\u0301rieur a de\u0301pense\u0301 1,5 million d’euros.',
  'Prix\u00a0: 2\u202f000\u00a0€, soit «\u00a0trop\u00a0», dit M.\u00a0Dupont.',
  'Le minis\u00adtère de la Sé\u00adcurité publique a dé\u00admenti jeudi.',
  'Titre\r\n\r\nParagraphe un.\r\nParagraphe deux, le 14 avril 2025.\r\n',
  'قال الرئيس إن الشركة دفعت 10 ملايين دولار. Paris, lundi.',
  'İSTANBUL İ ı ß ẞ ŉ ǰ ﬁ İİİ Turkish Airlines a perdu 4,7 %.',
  'lone \ud83d surrogate \udc00 here, 12 pirates.',
  '\ufeffBOM au début. Microsoft annonce 2 milliards.',
  'a\u0300\u0301\u0302\u0303\u0304'.repeat(50),
  '\u200d\u200d\u200c\u2060ZWJ Google\u200b LLC',
  ' \u200d\u2060 Paris, lundi 2 juillet.\n \u0301Google LLC a versé 2 M€. \u0301Dell Inc. aussi.',
  'null \0 byte 2024',
  '🇫🇷🇩🇪🇪🇸 drapeaux 🏴󠁧󠁢󠁥󠁮󠁧󠁿 et 5 %',
  '12 12 12 12 12 12 12 12 euros euros euros',
  '((((((((((((((((((((((((',
  '«««« »»»» """" \'\'\'\' ‘‘ ’’',
  '\n\n\n\n\t\t\t\n',
  '한국의 대통령 東京で会議 2024年2月',
];

/** Any text a scraper can produce: pieces of news prose, torture, and raw UTF-16 units, lone surrogates included. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom(
            'Le ministère de la Défense ',
            'a versé 10 millions d’euros ',
            'jeudi 2 juillet ',
            'à Paris. ',
            'M. Jean Dupont ',
            '(OTAN) ',
            'la société Orvalys SA ',
            '4,7\u00a0% ',
            '\n\n',
            '\r\n',
            'Lire aussi : ',
            'le 14 avril 2025, ',
            'entre 2 et 3 milliards ',
            '« Oui », ',
            'The CIA said on Monday ',
            'US$ 10m ',
            'Der Bundestag ',
            'officiellement Anxun Ltd. ',
            'CVE-2024-12345 ',
            'https://exemple.test/a?b=1 ',
            '06 12 34 56 78 ',
            '3-1 ',
            'il y a deux ans ',
            'trois ans ',
            'Photo : DR',
            'par | Économie',
          ),
        },
        { weight: 2, arbitrary: fc.constantFrom(...TORTURE) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
        { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)) },
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));
