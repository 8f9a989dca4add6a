/** Entries as people and programs write them, each for something that readers trip over. */
export const bibtexLibrary = String.raw`
This file was made by hand. What stands here is a comment.

@preamble{ "\newcommand{\noop}[1]{}" }
@string{ aot = "Annals of " # {Testing} }
@string{aop = {Archives of Proof}}
@comment{ @book{hidden, title = {Hidden}} }
% @book{out, title = {Commented out}}

@article{article,
  author    = {Quill, Anna B. and van der Vale, Jan and de la Cuesta, Mar{\'i}a and Marsh, Jr., Otto},
  title     = {Recurrence of {\textit{Testudo}} tumours: a cohort of {DNA} and H$_2$O},
  journal   = aot,
  year      = 2018,
  month     = apr,
  volume    = 25,
  number    = {3},
  pages     = {612--619},
  doi       = {https://doi.org/10.5555/test.2018.3},
  issn      = {1234-5679},
  keywords  = {one, two},
}

@Article{quoted,
  Author = "M{\"u}ller, J{\"o}rg and {\O}rsted, {\AA}se and \L{}ukasz Nowak",
  Title = "Quotes {"}inside{"} and an en dash: 1990--2000",
  Journal = aop,
  Year = "1999",
  Pages = "e12"
}

@book(parentheses,
  author = {{Institute of Testing}},
  title = {A Book of Tests},
  publisher = {Proof {\&} Sons},
  address = {Example City},
  edition = {2},
  isbn = {978-3-16-148410-0},
  year = {2004}
)

@incollection{chapter,
  author = {Reed, Ivy},
  title = {The Chapter},
  pages = {1-20},
  crossref = {volume}
}

@inproceedings{paper,
  author = {Ludwig van Dale and Fern, Kit},
  title = {A Paper},
  booktitle = {Proceedings of the Test Conference},
  series = {Lecture Notes in Tests},
  number = {7},
  pages = {3--9},
  organization = {Test Society},
  year = {2011},
  month = jul
}

@phdthesis{phd, author = {Ash, Robin}, title = {A Thesis}, school = {Example University}, year = 2001}
@mastersthesis{master, author = {Ash, Robin}, title = {A Smaller Thesis}, school = {Example University}, year = 1999}
@techreport{report, author = {Elm, T.}, title = {A Report}, institution = {Test Institute}, number = {TR-5}, year = 2012}

@online{page,
  author = {{Test Agency}},
  title = {What to Know},
  url = {https://example.org/a_b/~c?d=1&e=2},
  urldate = {2020-03-04},
  date = {2019-05}
}

@misc{howpublished, title = {On a Page}, howpublished = {\url{https://example.org/a_b}}, year = {2015}}
@article{range, title = {Years}, journaltitle = {Tests}, date = {2010/2012}}
@article{circa, title = {About Then}, journaltitle = {Tests}, date = {1850~}}
@article{day, title = {On a Day}, journaltitle = {Tests}, date = {2018-04-02}, volume = {3}}
@book{others, author = {Ash, Robin and others}, title = {Many Hands}, year = {2003}}
@collection{volume, editor = {Bee, A. and Sea, C.}, title = {The Collection}, publisher = {Proof}, year = {2010}}
@manual{manual, title = {How to Test}, organization = {Test Society}, year = {2000}}
@unpublished{unpublished, author = {Ash, Robin}, title = {Not Yet}, note = {In preparation}, year = {2020}}
@dataset{dataset, author = {Ash, Robin}, title = {Data}, version = {1.2}, publisher = {Proof}, date = {2021}}
@software{software, author = {Ash, Robin}, title = {A Program}, version = {3}, date = {2021}}
@patent{patent, author = {Ash, Robin}, title = {A Device}, number = {EP123}, date = {2016}}
@article{preprint, author = {Ash, Robin}, title = {Early}, eprint = {2101.00001}, eprinttype = {arxiv}, date = {2021}}
@article{pubmed, title = {In PubMed}, journal = aop, eprint = {12345678}, eprinttype = {pubmed}, year = 2020}
@article{accents, title = {\'E\`a\^e\"i \c{c} \v{s} \H{o} \k{a} \u{g} \.z \~n \=u \r{a} \ss{} \o \l \ae{} \aa}, journal = aop, year = 2020}
@article{symbols, title = {50\% \& \$5 \#1 a\_b ${'``'}q'' --- x~y $\alpha$ 10\textsuperscript{2} \textbf{b} \textsc{sc}}, journal = aop, year = 2020}
@article{double, title = {{All Of It In Braces}}, journal = {{J. Tests}}, year = 2020}
`;

export const risLibrary = `TY  - JOUR
ID  - article
AU  - Quill, Anna B.
AU  - Marsh, Otto, Jr.
TI  - Recurrence of Tests
T2  - Annals of Testing
J2  - Ann Test
PY  - 2018
DA  - 2018/04/02/
VL  - 25
IS  - 3
SP  - 612
EP  - 619
SN  - 1234-5679
DO  - 10.5555/test.2018.3
UR  - https://example.org/a
UR  - https://example.org/b
KW  - one
KW  - two
AB  - In brief.
LA  - en
ER  - 

TY  - CHAP
ID  - chapter
A1  - Reed, Ivy
A2  - Bee, A.
T1  - The Chapter
T2  - The Collection
PB  - Proof
CY  - Example City
Y1  - 2010///
SP  - 1
EP  - 20
SN  - 978-3-16-148410-0
ET  - 2
ER  - 

TY  - BOOK
ID  - book
AU  - Institute of Testing
TI  - A Book of Tests
PB  - Proof
PY  - 2004
ER  - 

TY  - ELEC
ID  - page
TI  - What to Know
AU  - Test Agency
PY  - 2019/05//
Y2  - 2020/03/04/
UR  - https://example.org/
ER  - 

TY  - THES
ID  - thesis
AU  - Ash, Robin
TI  - A Thesis
PB  - Example University
M3  - PhD thesis
PY  - 2001
ER  - 

TY  - RPRT
ID  - report
AU  - Elm, T.
TI  - A Report
PB  - Test Institute
PY  - 2012
ER  - 

TY  - CONF
ID  - paper
AU  - Fern, Kit
TI  - A Paper
T2  - Proceedings of the Test Conference
PY  - 2011
ER  - 
`;
