import type { Words } from '../../locales/words.js';
import { languageOf } from '../../context/language.js';
import { voiceFor } from '../listen/choose-voice.js';
import type { ListenControl } from '../listen/listen.js';
import type { ReadingHost } from './reading.js';

export interface Listening {
  /** To be called once anything was drawn. */
  readonly draw: () => void;
}

/**
 * Loads the control that reads the article aloud, where the browser has a voice for its language, and puts it into the
 * line of the reading time, which has the room for it. Some browsers have no voices until they tell of them.
 */
export function offerListening(host: ReadingHost, words: () => Words | undefined): Listening {
  const synthesis = (window as Partial<Window>).speechSynthesis;
  let control: ListenControl | undefined;
  let isLoading = false;

  const draw = (): void => {
    const article = host.shadowRoot!.querySelector('article');
    const line = article?.querySelector('[part~="reading-time"]');
    if (!synthesis || !article) return;
    const language = languageOf(article);
    const voice = line ? voiceFor(synthesis.getVoices(), language) : undefined;
    control?.draw(line, voice, words());
    if (!voice || isLoading) return;
    isLoading = true;
    import('../listen/listen.js')
      .then(({ ListenControl }) => {
        control = new ListenControl(host, synthesis);
        draw();
      })
      .catch(() => {});
  };

  host.addController({
    hostConnected() {
      synthesis?.addEventListener?.('voiceschanged', draw);
    },
    hostDisconnected() {
      synthesis?.removeEventListener?.('voiceschanged', draw);
      // A move in the DOM is not a disconnect.
      queueMicrotask(() => {
        if (!host.isConnected) control?.stop();
      });
    },
  });
  return { draw };
}
