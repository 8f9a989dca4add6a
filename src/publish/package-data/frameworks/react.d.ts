import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Handlers, Tags } from './tags.js';

/** The tags in JSX, for React 19 and later. */
type Elements = {
  [Tag in keyof Tags]: Tags[Tag]['props'] &
    Handlers<Tags[Tag]['events']> &
    HTMLAttributes<Tags[Tag]['element']> &
    ClassAttributes<Tags[Tag]['element']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
