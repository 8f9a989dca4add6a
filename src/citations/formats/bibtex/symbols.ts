/** Combining marks by TeX's commands for accents. */
export const ACCENTS = new Map(
  Object.entries({
    '`': 0x300,
    "'": 0x301,
    '^': 0x302,
    '~': 0x303,
    '=': 0x304,
    u: 0x306,
    '.': 0x307,
    '"': 0x308,
    r: 0x30a,
    H: 0x30b,
    v: 0x30c,
    d: 0x323,
    c: 0x327,
    k: 0x328,
    b: 0x331,
    t: 0x361,
  }).map(([command, code]) => [command, String.fromCharCode(code)]),
);

const NAMED = `ss ß,o ø,O Ø,l ł,L Ł,ae æ,AE Æ,oe œ,OE Œ,aa å,AA Å,i ı,j ȷ,dh ð,DH Ð,th þ,TH Þ,dj đ,DJ Đ,ng ŋ,NG Ŋ,
P ¶,S §,copyright ©,pounds £,dag †,dagger †,ddag ‡,ldots …,dots …,textellipsis …,textendash –,textemdash —,
textquoteleft ‘,textquoteright ’,textquotedblleft “,textquotedblright ”,textquotesingle ',textquotedbl ",
quotedblbase „,glqq „,grqq “,guillemotleft «,guillemotright »,flqq «,frqq »,textbackslash \\,textasciitilde ~,
textasciicircum ^,textasciigrave \`,textbraceleft {,textbraceright },lbrace {,rbrace },textbar |,textless <,
textgreater >,lt <,gt >,textunderscore _,textdollar $,textregistered ®,texttrademark ™,textdegree °,degree °,
textmu μ,texteuro €,euro €,textexclamdown ¡,textquestiondown ¿,textonehalf ½,times ×,texttimes ×,pm ±,textpm ±,
leq ≤,le ≤,geq ≥,ge ≥,neq ≠,ne ≠,approx ≈,sim ∼,infty ∞,cdot ·,textperiodcentered ·,bullet •,textbullet •,to →,
rightarrow →,leftarrow ←,circ °,prime ′,alpha α,beta β,gamma γ,delta δ,epsilon ε,varepsilon ε,zeta ζ,eta η,
theta θ,iota ι,kappa κ,lambda λ,mu μ,nu ν,xi ξ,pi π,rho ρ,sigma σ,tau τ,upsilon υ,phi φ,varphi φ,chi χ,psi ψ,
omega ω,Gamma Γ,Delta Δ,Theta Θ,Lambda Λ,Xi Ξ,Pi Π,Sigma Σ,Phi Φ,Psi Ψ,Omega Ω,space  `;

/** Characters by the names that TeX gives them. */
export const SYMBOLS = new Map(
  NAMED.split(/,\n?/).map((pair) => {
    const space = pair.indexOf(' ');
    return [pair.slice(0, space), pair.slice(space + 1)];
  }),
);

/** What stands for a space or for nothing, after a backslash. */
export const SPACES = new Map(
  Object.entries({ ' ': ' ', '\n': ' ', '\\': ' ', ',': ' ', ';': ' ', ':': ' ', '-': '', '/': '', '!': '' }),
);

const SMALL_CAPS = 'span style="font-variant:small-caps;"';
const FORMATS: Readonly<Record<string, string>> = {
  i: 'textit emph textsl mkbibemph mkbibitalic mathit',
  b: 'textbf mkbibbold mathbf',
  sup: 'textsuperscript mkbibsuperscript ^',
  sub: 'textsubscript mkbibsubscript _',
  [SMALL_CAPS]: 'textsc',
};
const SWITCHES: Readonly<Record<string, string>> = {
  i: 'it em itshape slshape',
  b: 'bf bfseries',
  [SMALL_CAPS]: 'sc scshape',
};

/** The tags, in CSL's rich text, that begin and end what a command formats. */
export type Tags = readonly [open: string, close: string];
const byCommand = (table: typeof FORMATS) =>
  new Map(
    Object.entries(table).flatMap(([tag, commands]) =>
      commands
        .split(' ')
        .map((command): [string, Tags] => [command, [`<${tag}>`, `</${tag.split(' ')[0]!}>`]]),
    ),
  );

/** Commands that format their argument. */
export const formatCommands = byCommand(FORMATS)
  .set('enquote', ['“', '”'])
  .set('mkbibquote', ['“', '”'])
  .set('textquote', ['“', '”']);
/** Commands that format what follows them, up to the end of the group. */
export const switches = byCommand(SWITCHES);
