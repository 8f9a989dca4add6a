const RANGE = /^(\p{L}*)(\d+)(\p{L}*)\s*[-–]+\s*(\p{L}*)(\d+)(\p{L}*)$/u;
/** Page numbers and ranges of them; “7,123,456” is none, nor is anything in words. */
const LIST =
  /^\s*[\p{L}\d]+\s*(?:[-–]+\s*[\p{L}\d]+\s*)?(?:(?:,\s|[&;])\s*[\p{L}\d]+\s*(?:[-–]+\s*[\p{L}\d]+\s*)?)*$/u;
const ROMAN_RANGE = /^([ivxlcdm]+)\s*[-–]+\s*([ivxlcdm]+)$/i;

/**
 * Pages with the range delimiter of the language, the second number as long as `page-range-format` says (CSL 1.0.2,
 * appendix V): `expanded`, `minimal`, `minimal-two`, `chicago` (`chicago-15`), `chicago-16`; as given without one.
 */
export function formatPages(pages: string, format: string | undefined, delimiter: string): string {
  if (!LIST.test(pages)) return pages;
  return pages
    .split(/([,&;])/)
    .map((part, i) =>
      i % 2 === 1 ? (part === '&' ? ' & ' : `${part} `) : range(part.trim(), format, delimiter),
    )
    .join('');
}

function range(part: string, format: string | undefined, delimiter: string): string {
  const roman = ROMAN_RANGE.exec(part);
  if (roman) return `${roman[1]}${delimiter}${roman[2]}`;
  const match = RANGE.exec(part);
  if (!match) return part;
  const [, prefix, from, suffix, prefix2, to, suffix2] = match as unknown as string[];
  if (prefix !== prefix2) return part;
  const first = `${prefix}${from}${suffix}${delimiter}`;
  const whole = to!.length < from!.length ? from!.slice(0, from!.length - to!.length) + to! : to!;
  if (!format || suffix || suffix2) return `${first}${prefix2}${to}${suffix2}`;
  return first + (format === 'expanded' ? prefix + whole : shorten(from!, whole, format));
}

function shorten(from: string, to: string, format: string): string {
  if (from.length !== to.length) return to;
  if (format === 'minimal') return changed(from, to, 1);
  if (format === 'minimal-two') return changed(from, to, 2);
  // The Chicago rules: all digits under 100 and after whole hundreds, one after 101–109, else two or more.
  const hundreds = Number(from) % 100;
  if (from.length < 3 || hundreds === 0) return to;
  if (hundreds < 10) return changed(from, to, 1);
  const short = changed(from, to, 2);
  return format !== 'chicago-16' && from.length === 4 && short.length > 2 ? to : short;
}

/** The digits of `to` that differ from those of `from`, and at least so many. */
function changed(from: string, to: string, least: number): string {
  let same = 0;
  while (same < to.length - least && from[same] === to[same]) same++;
  return to.slice(same);
}
