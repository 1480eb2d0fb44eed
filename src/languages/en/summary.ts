import type { SummaryData } from '../summary-data.js';
import { wordList as words } from '../word-list.js';

export const summary: SummaryData = {
  stopWords: words(`a; an; the; and; or; but; nor; so; yet; if; then; than; that; this; these; those; of; in; on; at; to; for; from; by; with; without
    about; into; onto; over; under; after; before; since; until; during; between; among; against; through; across; per; via; as; like
    near; off; out; up; down; again; also; just; only; even; still; already; very; too; more; most; less; least; much; many; few; some
    any; no; not; none; all; both; each; every; either; neither; other; others; another; such; same; own; i; me; my; mine; we; us; our
    ours; you; your; yours; he; him; his; she; her; hers; it; its; they; them; their; theirs; who; whom; whose; which; what; when; where
    why; how; is; are; was; were; be; been; being; am; has; have; had; having; do; does; did; done; will; would; shall; should; can
    could; may; might; must; s; t; d; ll; re; ve; m; there; here; now; said; says; say; one; two; three; while; because; although; though
    whether; however; around; ago; ever; never; once; upon`),
  pronounOpenings:
    words(`he; she; it; they; him; them; his; her; its; their; this is; this was; this means; this has; this would; this will; this could
    this may; this includes; that is; that was; that means; that would; that includes; those are; those were; these are; these were
    these include; the latter; the former; the two; the pair; the duo; both men; both women; neither; others; another; according to him
    according to her; according to them; for him; for her; for them; among them; one of them; some of them; most of them; all of them
    asked; speaking; such; like him; like her; like them; with him; with her; with them; without him; without them; behind him; behind her
    behind them; against him; against them; around him; around her; around them; unlike him; unlike her; unlike them`),
  freeOpenings: words(`it is possible; it is likely; it is unclear; it is not clear; it is not known; it is not yet clear; it was not clear
    it was not immediately clear; it is illegal; it remains unclear; it remains to be seen; it takes; it comes as; it comes after
    those who; those with; this week; this year; this month; this morning; this evening; this summer; this winter; this autumn
    this spring; this weekend; this monday; this tuesday; this wednesday; this thursday; this friday; these days; this point; this moment; this time; such as; both sides
    both the; and the winner; others who; it is the first; it was the first; it rained`),
  demonstrativeOpenings:
    words(`this; that; these; those; after this; after that; in this; in that; with this; with these; for this; under this; under these; on that
    at that; during this; during that; among these; of these; of those; despite this; despite these`),
  connectiveOpenings:
    words(`but; and; or; so; yet; then; however; nevertheless; nonetheless; moreover; furthermore; meanwhile; therefore; thus; hence; instead
    otherwise; also; besides; similarly; likewise; still; conversely; in addition; in contrast; by contrast; on the other hand
    on the contrary; as a result; in fact; indeed; for example; for instance; in other words; at the same time; in turn; for his part
    for her part; for their part; for its part; as such; after all; in the meantime; since then; by then; later; afterwards
    shortly after; the following day; the next day; the day before; a day later; even so; that said; in response; in return; consequently
    accordingly; finally; additionally; yes; no; not so; which; while; too; again; elsewhere; because of this; as for; equally
    either way; by comparison; in comparison; worse; better still; nor; plus`),
  openingPrepositions: words(`about; according to; after; against; all; along with; amid; among; as part of; as well as; at; because of; before
    beyond; by; despite; during; following; for; from; given; in; in addition to; instead of; like; most of; none of; of
    on; over; since; some of; thanks to; through; throughout; to; under; unlike; until; with; within; without`),
  subordinators: words(`if; when; whenever; while; as; since; although; though; even though; even if; unless; until; once; because; before
    after; where; so that`),
  subjectPronouns: words(`he; she; they`),
  attributionVerbs:
    words(`said; says; say; told; announced; announces; stated; states; added; adds; explained; explains; noted; notes; confirmed; confirms
    claimed; claims; argued; argues; warned; warns; insisted; insists; suggested; replied; wrote; writes; tweeted; denied; denies
    admitted; admits; reported; reports; according; declared; stressed; pointed; acknowledged; revealed; reveals; described; urged
    pledged; vowed; commented; recalled; concluded; predicted; estimates; estimated`),
  pronounAttributions: words(`he said; she said; they said; he says; she says; they say; he added; she added; they added; he told; she told; they told
    he explained; she explained; he wrote; she wrote; he noted; she noted; he warned; she warned; he continued; she continued
    he insisted; she insisted; he replied; she replied; he recalled; she recalled; said he; said she; it said; it added; it says
    he claimed; she claimed; he argued; she argued; he admitted; she admitted; he joked; she joked; it wrote; they wrote; he concluded
    she concluded; he stressed; she stressed; he asked; she asked`),
  newsDays: words(`monday; tuesday; wednesday; thursday; friday; saturday; sunday; today; yesterday; tomorrow; tonight; overnight`),
  firstPersons: words(`i; me; my; we; us; our; you; your; mine; ours`),
  quotes: ['“”', '«»'],
  pageOpenings: words(`read more; read also; also read; see also; related; photo; image; picture; pictured; credit; watch; listen; subscribe; sign up
    follow us; share this; advertisement; click here; newsletter; click; get the; download; join us; image caption; media caption
    image source; by the numbers; more on this story; last updated; published; updated; tickets cost; tickets are available; tickets from; tickets at; for tickets; for more information; for further information; for details; for bookings; to book
    bookings; admission is free; admission free; free entry; entry is free; doors open; opening hours; contact; additional reporting; reporting by; editing by; writing by`),
};
