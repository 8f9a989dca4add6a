/** A voice as a browser tells of it. */
export const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  localService: true,
  default: false,
  ...more,
});

/** Stands in for the browser's utterances, of which not every engine has any. */
class Utterance extends EventTarget {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  lang = '';

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Speech synthesis that says nothing: what it is to say begins at once, and ends when the test says so. */
export class FakeSynthesis extends EventTarget {
  readonly spoken: Utterance[] = [];
  isSpeaking = false;
  #voices: SpeechSynthesisVoice[];

  constructor(voices: SpeechSynthesisVoice[]) {
    super();
    this.#voices = voices;
  }

  get last(): Utterance {
    return this.spoken.at(-1)!;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.#voices;
  }

  setVoices(...voices: SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: Utterance): void {
    this.spoken.push(utterance);
    this.isSpeaking = true;
    utterance.dispatchEvent(new Event('start'));
  }

  /** As browsers do it, which tell the utterance of it later. */
  cancel(): void {
    this.isSpeaking = false;
    const { last } = this;
    queueMicrotask(() => last?.dispatchEvent(new Event('error')));
  }

  /** The sentence that is spoken comes to its end. */
  end(): void {
    this.isSpeaking = false;
    this.last.dispatchEvent(new Event('end'));
  }

  fail(): void {
    this.isSpeaking = false;
    this.last.dispatchEvent(new Event('error'));
  }
}

const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
const real = names.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);

/** Gives the page these voices until the end of the test. */
export function giveVoices(...voices: SpeechSynthesisVoice[]): FakeSynthesis {
  const synthesis = new FakeSynthesis(voices);
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  return synthesis;
}

afterEach(() => {
  for (const [name, descriptor] of real) {
    if (descriptor) Object.defineProperty(window, name, descriptor);
    else delete (window as Partial<typeof window>)[name];
  }
});
