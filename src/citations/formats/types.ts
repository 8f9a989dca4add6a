/** CSL's types, and what BibTeX (with BibLaTeX's additions) and RIS call them; `misc` and `GEN` if they have no word. */
const TYPES = `article misc UNPB
article-journal article JOUR
article-magazine article MGZN
article-newspaper article NEWS
bill legislation BILL
book book BOOK
broadcast video VIDEO
chapter incollection CHAP
classic book CLSWK
dataset dataset DATA
document
entry inreference
entry-dictionary inreference DICT
entry-encyclopedia inreference ENCYC
figure image FIGURE
graphic artwork ART
hearing jurisdiction HEAR
interview
legal_case jurisdiction CASE
legislation legislation STAT
manuscript unpublished MANSCPT
map misc MAP
motion_picture movie MPCT
musical_score misc MUSIC
pamphlet booklet PAMP
paper-conference inproceedings CPAPER
patent patent PAT
performance performance
periodical periodical JFULL
personal_communication letter PCOMM
post online ICOMM
post-weblog online BLOG
regulation legislation
report techreport RPRT
review article
review-book article
software software COMP
song audio SOUND
speech unpublished SLIDE
standard standard STAND
thesis phdthesis THES
treaty legislation
webpage online ELEC`
  .split('\n')
  .map((row): [csl: string, bibtex: string, ris: string] => {
    const [csl, bibtex = 'misc', ris = 'GEN'] = row.split(' ');
    return [csl!, bibtex, ris];
  });

/** What else readers meet. */
const BIBTEX_TYPES =
  'article article-journal,mvbook book,collection book,mvcollection book,reference book,proceedings book,' +
  'mvproceedings book,manual book,inbook chapter,suppbook chapter,suppcollection chapter,bookinbook chapter,' +
  'inreference entry-encyclopedia,conference paper-conference,thesis thesis,mastersthesis thesis,report report,' +
  'misc document,electronic webpage,www webpage,online webpage,unpublished manuscript,video motion_picture,' +
  'music song,image graphic,legislation legislation,jurisdiction legal_case,suppperiodical article-journal,' +
  'data dataset,code software,preprint article,newspaper article-newspaper,presentation speech';
const RIS_TYPES =
  'GEN document,ABST article-journal,EJOUR article-journal,INPR article-journal,MGZN article-magazine,EBOOK book,EDBOOK book,' +
  'SER book,ECHAP chapter,CONF paper-conference,CPAPER paper-conference,DBASE dataset,AGGR dataset,GOVDOC report,' +
  'WEB webpage,UNBILL bill,LEGAL legal_case,CHART graphic,MANSCPT manuscript,PREP article';

const csl = new Map(TYPES.map((row) => [row[0], row]));
const bibtex = byAlias(BIBTEX_TYPES, 1);
const ris = byAlias(RIS_TYPES, 2);

function byAlias(aliases: string, column: 1 | 2): Map<string, string> {
  const types = aliases.split(',').map((alias) => alias.split(' ') as [string, string]);
  const named = TYPES.map((row): [string, string] => [row[column], row[0]]);
  // Of the types that share a word, the first in the table has it.
  return new Map([...named.reverse(), ...types]);
}

export const isCslType = (type: string): boolean => csl.has(type);
export const cslTypeOfBibtex = (type: string): string => bibtex.get(type) ?? 'document';
export const cslTypeOfRis = (type: string): string => ris.get(type) ?? 'document';
export const bibtexTypeOf = (type: string): string => csl.get(type)?.[1] ?? 'misc';
export const risTypeOf = (type: string): string => csl.get(type)?.[2] ?? 'GEN';
