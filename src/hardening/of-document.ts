/**
 * A property of a document. An image or a form of the page takes the place of each one that it is named after
 * (hostile-hosts.md, case 7), and MooTools that of `Document` (5), so that it is read by way of the prototype.
 */
export const ofDocument = <K extends keyof Document>(document: Document, name: K): Document[K] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

/** What a method of the page's document gives, in the same way. */
export const askDocument = <K extends keyof Document>(name: K, ...parameters: ParametersOf<K>): AnswerOf<K> =>
  (ofDocument(document, name) as unknown as Method<ParametersOf<K>, AnswerOf<K>>).apply(document, parameters);

type Method<P extends unknown[], A> = (this: Document, ...parameters: P) => A;
type ParametersOf<K extends keyof Document> = Document[K] extends Method<infer P, unknown> ? P : never;
type AnswerOf<K extends keyof Document> = Document[K] extends Method<never, infer A> ? A : never;
