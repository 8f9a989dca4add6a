/**
 * What the scripts for a page leave out of Lit, as it stands in Lit's own minified files: a piece of it, and what stands
 * in its place. A piece that is not there fails the build, as another version of Lit may say it in other words.
 */
type Piece = readonly [theirs: string, ours: string];

const LIT_HTML: readonly Piece[] = [
  // What a host may do to it: see hardening/. The end of a marked attribute is a name in XML, too.
  ['s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$"', 'h="_lit_"'],
  ['return void 0!==e?e.createHTML(i):i}', 'return i}'],
  ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
  ['const D=(t,i,s)=>', 'H.prototype.strings=k.prototype.strings=void 0;const D=(t,i,s)=>'],
  [
    'if(void 0===h){const t=s?.renderBefore??null;',
    'if(h?._$AA.parentNode!==i){const t=e.parentNode===i?e:null;',
  ],
  [
    'T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),',
    '_(t){const s=this._$AA.nextSibling;this._$AH!==A&&a(this._$AH)&&3===s?.nodeType?s.data=t:(this._$AR(),this._$AA.after(t)),',
  ],
  ['this.T(s),this._$AH=t', 'this._$AR(),this._$AA.after(s),this._$AH=t'],
  [
    'l=document,c=()=>l.createComment("")',
    'l=document,own=Object.getPrototypeOf(document),c=()=>own.createComment.call(l,"")',
  ],
  ['P=l.createTreeWalker(l,129)', 'P=own.createTreeWalker.call(l,l,129)'],

  // No text of a template has its mark in it, and nobody else's Lit is given what this one tells by.
  ['o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`', 'o="lit$",n="?lit$",r="<?lit$>"'],
  ['E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")', 'E=Symbol(),A=Symbol()'],
  ['throw Error("invalid template strings array")', 'throw Error("raw")'],

  // As short as it can be said.
  ['constructor({strings:t,_$litType$:i},e){let r;', 'constructor({strings:t}){let r;'],
  ['[f,v]=N(t,i)', '[f,v]=N(t)'],
  ['const N=(t,i)=>{', 'const N=t=>{'],
  ['void 0===i&&C.set(', 'i||C.set('],
  ['a=t=>null===t||"object"!=typeof t&&"function"!=typeof t', 'a=t=>t!==Object(t)'],
  ['f="[ \\t\\n\\f\\r]",', ''],
  [
    'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
    'p=/>|\\s(?:([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|("|\')|))|$)/g',
  ],
  [
    '(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}',
    '(this._$AH=Array(s.length-1).fill(new String),this.strings=s):0}',
  ],

  // No template is SVG or MathML.
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=templateOf(f),P.currentNode=this.el.content;',
  ],

  // No directive, so that a value is what it is, and a part need not know its place among others.
  ['t=M(this,t,i),a(t)', 'a(t)'],
  ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t)', 'o=t!==this._$AH,this._$AH=t'],
  [
    'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n]',
    'r=e[s+n],o||=r!==this._$AH[n]',
  ],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['_$AI(t,i=this){a(t)', '_$AI(t){a(t)'],
  ['_$AI(t,i=this,s,e){const h', '_$AI(t,i,s){const h'],
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,',
    'constructor(t,i,s,h){',
  ],
  ['this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,', 'this.element=t,this.name=i,'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,', 'constructor(t,i,e){'],
  [
    'this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    'this._$AA=t,this._$AB=i,this.options=e}',
  ],
  ['new R(e,this)', 'new R(e)'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'],
  ['new k(i.insertBefore(c(),t),t,void 0,s??{})', 'new k(i.insertBefore(c(),t),t,s??{})'],
  ['_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);', '_$AR(t=this._$AA.nextSibling){for(;'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],

  // No expression in the place of an attribute, in a comment, or in a `<textarea>`, `<title>`, `<style>` or `<script>`.
  [
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
    'i=r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t),',
  ],
  [
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ],
  [
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
    '}else r.data===n&&d.push({index:l});l++',
  ],
  [
    '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
    'c=p',
  ],
  ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<\\/?[a-zA-Z][^>\\s]*/g'],
  ['(c=n??v,d=-1):void 0===u[1]?d=-2:(d', '(c=v,d=-1):(d'],
  ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  ['s+o+(-2===d?i:x)', 's+o+x'],
  ['d.push({type:1,index:l,', 'd.push({index:l,'],
  ['let n,l=', 'let l='],
  ['if(r.hasAttributes())for', 'for'],

  // No value is a node, or something else to go through than an array; no template was compiled ahead of time.
  [
    'void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
    'u(t)?this.k(t):this.$(t)',
  ],
  [
    '{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    '{values:i}=t,e=this._$AC(t)',
  ],
  ['(t?.creationScope??l).importNode(i,!0)', 'own.importNode.call(document,i,!0)'],
  ['const s=i(t).nextSibling;i(t).remove()', 'const s=t.nextSibling;t.remove()'],

  // A handler is a function, without options. It may be another one later: what listens is the part.
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH?.call?.(this.options.host,t)}',
  ],
];

const REACTIVE_ELEMENT: readonly Piece[] = [
  // What a host may do to it: see hardening/.
  ['extends HTMLElement{', 'extends HTMLElement.prototype.constructor{connectedMoveCallback(){}'],
  // No controller goes, and nothing is called for each new element.
  ['removeController(t){this._$EO?.delete(t)}', ''],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],

  // A property is declared by a name and an object, and has no accessor of its own.
  [
    'createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
    'createProperty(t,s){s.state&&(s.attribute=!1),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{__proto__:null,get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}',
  ],
  ['s=[...r(t),...o(t)];for(const i of s)', 's=r(t);for(const i of s)'],
  [
    'return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
    'return!1===i?void 0:i??t.toLowerCase()',
  ],

  // No property sets its attribute: those that would are their attributes (theme/looks.ts).
  [
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
    'requestUpdate(t,s){if(void 0!==t){if(Object.is(this[t],s))return;this.C(t,s)}',
  ],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],

  // It is of type String, Number or Boolean, or has no attribute.
  ['a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",', 'a=globalThis,l="",'],
  ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
  [
    '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
    'attributeChangedCallback(t,h,s){const i=this.constructor,e=i._$Eh.get(t),{type:r}=i.elementProperties.get(e);this[e]=r===Boolean?null!==s:r===Number&&null!==s?Number(s):s}',
  ],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  ['this._$Em=null,', ''],
  ['this._$Eh&&[', '['],

  // Nobody asks for a property before the class is finalized, or for an update before one is due.
  [
    'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}',
    '',
  ],
  [
    'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty',
    'const h=n(this);if(this.finalized=!0,h.finalize(),this.elementProperties=new Map(h.elementProperties),this.hasOwnProperty',
  ],
  ['performUpdate(){if(!this.isUpdatePending)return;', 'performUpdate(){'],

  // Style sheets are in a list, each once.
  [
    'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    '',
  ],
  ['this.finalizeStyles(this.styles)', 'this.styles.flat(1/0)'],
  [
    'this.attachShadow(this.constructor.shadowRootOptions)',
    'this.attachShadow({__proto__:null,mode:"open"})',
  ],
  ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],

  // What is not yet so need not be said to be not.
  ['this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()}_$Ev(){', ''],
  ['!1===this.isUpdatePending&&', 'this.isUpdatePending||'],
  [
    'const t=new Map,s=this.constructor.elementProperties;',
    'const t=this._$Ep=new Map,s=this.constructor.elementProperties;',
  ],
  ['t.size>0&&(this._$Ep=t)', ''],
  [
    'this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
    '1){for(const[t,s]of this._$Ep)this[t]=s}',
  ],
  ['void 0!==this.renderRoot&&', 'this.renderRoot&&'],

  // No update is put off or left out, and none waits for more than itself. One that failed was told of then.
  ['catch(t){Promise.reject(t)}', 'catch{}'],
  ['enableUpdating(t){}', ''],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}',
    'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){return this._$EM(),recover(this,t)}this._$AE(s)}',
  ],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
  ['shouldUpdate(t){return!0}', ''],
  ['firstUpdated(t){}', ''],
];

const LIT_ELEMENT: readonly Piece[] = [
  ['{host:this}', '{__proto__:null,host:this}'],
  // No directive is told whether the element is connected.
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot,this.renderOptions)'],
  [',this._$Do=void 0', ''],
  [
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ],
  // Each element draws something.
  ['render(){return r}', ''],
  ['i._$litElement$=!0,', ''],
];

export const LEAN: Readonly<Record<string, readonly Piece[]>> = {
  'lit-html.js': LIT_HTML,
  'reactive-element.js': REACTIVE_ELEMENT,
  'lit-element.js': LIT_ELEMENT,
};
