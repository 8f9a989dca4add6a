import type { Sentence } from './sentences.js';

/** Tells all others of the page to stop, those of another version of these scripts too. */
const SPEAKS = 'explainer-listen';

export interface SpeakerOptions {
  readonly synthesis: SpeechSynthesis;
  /** Called once a sentence is spoken, and without one once none is. */
  readonly onSentence: (sentence: Sentence | undefined) => void;
  /** Called when it begins, pauses or stops. */
  readonly onChange: () => void;
  readonly onFailure: () => void;
}

/**
 * Speaks sentences, each as an utterance of its own: Chrome cuts off longer ones after 15 seconds. For the same reason,
 * and since Android has no pause, a pause is a stop that keeps the place: the sentence begins again after it.
 */
export class Speaker {
  state: 'silent' | 'speaking' | 'paused' = 'silent';
  rate = 1;
  voice: SpeechSynthesisVoice | undefined;
  readonly #options: SpeakerOptions;
  #sentences: readonly Sentence[] = [];
  #next = 0;
  /** What is spoken now. It is kept, because Chrome forgets its events with it. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(options: SpeakerOptions) {
    this.#options = options;
  }

  start(sentences: readonly Sentence[]): void {
    dispatchEvent(new Event(SPEAKS));
    addEventListener(SPEAKS, this.stop);
    addEventListener('pagehide', this.stop);
    this.#sentences = sentences;
    this.#next = 0;
    this.resume();
  }

  resume(): void {
    this.#silence();
    this.#change('speaking');
    this.#speak();
  }

  pause(): void {
    this.#change('paused');
    this.#silence();
  }

  readonly stop = (): void => {
    if (this.state === 'silent') return;
    removeEventListener(SPEAKS, this.stop);
    removeEventListener('pagehide', this.stop);
    this.#change('silent');
    this.#silence();
    this.#options.onSentence(undefined);
  };

  #change(state: Speaker['state']): void {
    this.state = state;
    this.#options.onChange();
  }

  #silence(): void {
    if (!this.#utterance) return;
    this.#utterance = undefined;
    this.#options.synthesis.cancel();
  }

  #speak(): void {
    const sentence = this.#sentences[this.#next];
    if (!sentence) return this.stop();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const { voice, rate } = this;
    Object.assign(utterance, { voice, rate, lang: voice!.lang });
    const on = (type: string, listener: () => void) =>
      utterance.addEventListener(type, () => {
        // What was cancelled ends too, and some of it later.
        if (utterance === this.#utterance) listener();
      });
    on('start', () => this.#options.onSentence(sentence));
    on('end', () => {
      this.#next++;
      this.#speak();
    });
    on('error', () => {
      this.stop();
      this.#options.onFailure();
    });
    this.#utterance = utterance;
    this.#options.synthesis.speak(utterance);
  }
}
