type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Android writes `en_US`. */
const tagOf = ({ lang }: Voice): string => lang.replaceAll('_', '-').toLowerCase();

/**
 * The voice for a language: one on the reader's device before one online, one of the same region before another, and
 * among those the reader's own choice.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const wanted = language.toLowerCase();
  const [primary] = wanted.split('-');
  const rank = (voice: V) =>
    Number(voice.localService) * 4 + Number(tagOf(voice) === wanted) * 2 + Number(voice.default);
  return voices
    .filter((voice) => primary && tagOf(voice).split('-')[0] === primary)
    .sort((a, b) => rank(b) - rank(a))[0];
}
