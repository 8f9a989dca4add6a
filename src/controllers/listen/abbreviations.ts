import { primary } from '../../locales/by-language.js';

/** What ends with a full stop and never a sentence, as a pattern a language: what it belongs to follows. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: 'Dr|Drs|Mr|Mrs|Ms|Prof|St|vs|e\\.g|i\\.e|approx|Fig',
  es: 'Dr|Dra|Sr|Sra|Srta|Prof|p(?:\\. ?ej)?|aprox|Fig|fig|núm',
  fr: 'Dr|Pr|M|MM|Prof|p(?:\\. ?ex)?|env|Fig|fig',
  de: 'Dr|Prof|Hr|Fr|z(?:\\. ?B)?|d(?:\\. ?h)?|u(?:\\. ?a)?|bzw|ca|vgl|Abb|Nr',
  pt: 'Dr|Dra|Sr|Sra|Prof|Profa|p(?:\\. ?ex)?|aprox|Fig|fig',
  ar: 'د|أ|م',
};

type Segment = Pick<Intl.SegmentData, 'segment' | 'index'>;

/** Joins what was parted after an abbreviation: no browser's segmenter takes "Dr." for one. */
export function joinAbbreviations(segments: readonly Segment[], language: string): Segment[] {
  const pattern = ABBREVIATIONS[primary(language)];
  // No look-behind, which Safari has had since 16.4 only.
  const isOpen = pattern ? new RegExp(`(^|[^\\p{L}\\p{N}.])(${pattern})\\.\\s+$`, 'u') : undefined;
  const joined: Segment[] = [];
  for (const { segment, index } of segments) {
    const last = joined.at(-1);
    if (last && isOpen?.test(last.segment)) {
      joined[joined.length - 1] = { segment: last.segment + segment, index: last.index };
    } else joined.push({ segment, index });
  }
  return joined;
}
