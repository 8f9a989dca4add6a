import { enReading } from '../../locales/en-reading.js';
import { languageOf } from '../../context/language.js';
import { placeCard } from '../links/place-card.js';
import { drawControls, label, labelSpeeds, type Controls } from './draw-controls.js';
import { adoptListenStyles } from './listen-styles.js';
import { adoptSpokenStyles, markSpoken } from './mark-spoken.js';
import { sentencesOf } from './sentences.js';
import { Speaker } from './speaker.js';
import { create } from '../../hardening/create.js';
import { ofDocument } from '../../hardening/of-document.js';

/**
 * Reads the article aloud with the browser's speech synthesis, once the reader asks for it: a button that plays and
 * pauses, and while it reads, one that stops and a choice of speeds. The sentence that is read is marked.
 *
 * A voice on the reader's device is spoken at once. Of one that is online the reader is told first, since the browser
 * sends it the text; asked once, they are not asked again on this page.
 *
 * It has a tree of its own, so that it is no part of what the article says.
 */
export class ListenControl {
  readonly #host: HTMLElement;
  readonly #frame = create('span');
  readonly #controls: Controls;
  readonly #speaker: Speaker;
  #words: typeof enReading = enReading;
  #hasConsent = false;

  constructor(host: HTMLElement, synthesis: SpeechSynthesis) {
    this.#host = host;
    this.#frame.setAttribute('part', 'listen');
    this.#frame.setAttribute('exportparts', 'button');
    this.#frame.dataset.aid = '';
    const root = this.#frame.attachShadow({ mode: 'open' });
    adoptListenStyles(root);
    adoptSpokenStyles(host.shadowRoot!);
    this.#controls = drawControls(root);
    this.#speaker = new Speaker({
      synthesis,
      onSentence: (sentence) => {
        const start = sentence?.range.startContainer.parentElement;
        for (let it = start?.closest('details'); it; it = it.parentElement!.closest('details'))
          it.open = true;
        markSpoken(sentence?.range);
      },
      onChange: () => this.#update(),
      onFailure: () => (this.#controls.status.textContent = this.#words.notSpoken),
    });
    const { play, stop, speed, consent, note } = this.#controls;
    play.addEventListener('click', () => this.#toggle());
    stop.addEventListener('click', () => {
      this.stop();
      play.focus();
    });
    speed.addEventListener('change', () => {
      this.#speaker.rate = Number(speed.value);
      if (this.#speaker.state === 'speaking') this.#speaker.resume();
    });
    consent.addEventListener('click', () => {
      this.#hasConsent = true;
      note.hidePopover();
      this.#toggle();
    });
    // Another article is another text.
    (host.closest('article-provider') ?? host).addEventListener('article-load', this.#speaker.stop);
  }

  /** Stands in that line as long as there is a voice. */
  draw(line: Element | null | undefined, voice: SpeechSynthesisVoice | undefined, words = enReading): void {
    if (!line || !voice) {
      this.stop();
      this.#frame.remove();
      return;
    }
    // A move into another document has taken them away (hostile-hosts.md, case 14).
    adoptListenStyles(this.#frame.shadowRoot!);
    if (this.#frame.parentNode !== line) {
      this.stop();
      line.append(this.#frame);
    }
    if (this.#speaker.state === 'silent') this.#speaker.voice = voice;
    if (this.#words !== words || !this.#frame.lang) {
      this.#words = words;
      this.#update();
    }
  }

  stop(): void {
    this.#speaker.stop();
  }

  #toggle(): void {
    const { state, voice } = this.#speaker;
    this.#controls.status.textContent = '';
    if (state === 'speaking') this.#speaker.pause();
    else if (state === 'paused') this.#speaker.resume();
    else if (voice!.localService || this.#hasConsent) this.#start();
    else this.#ask();
  }

  #start(): void {
    const article = this.#host.shadowRoot!.querySelector('article')!;
    this.#speaker.start(sentencesOf(article, languageOf(article)));
  }

  #ask(): void {
    const { note, play } = this.#controls;
    note.showPopover();
    const size = { width: ofDocument(document, 'documentElement').clientWidth, height: innerHeight };
    const { left, top } = placeCard(play.getBoundingClientRect(), note.getBoundingClientRect(), size);
    Object.assign(note.style, { left: `${left}px`, top: `${top}px` });
  }

  #update(): void {
    const words = this.#words;
    const { play, stop, speed, text, consent, note } = this.#controls;
    const { state } = this.#speaker;
    const isSilent = state === 'silent';
    this.#frame.lang = words.language;
    this.#frame.toggleAttribute('data-active', !isSilent);
    if (state === 'speaking') label(play, 'pause', words.pause);
    else label(play, 'play', isSilent ? words.listen : words.continue);
    label(stop, 'stop', words.stop);
    speed.ariaLabel = words.speed;
    labelSpeeds(speed, words.language);
    stop.hidden = speed.hidden = isSilent;
    text.textContent = words.onlineVoice;
    consent.textContent = words.listenOnline;
    note.ariaLabel = words.listen;
  }
}
