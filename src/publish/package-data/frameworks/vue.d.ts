import type { EmitFn, HTMLAttributes } from 'vue';
import type { Tags } from './tags.js';

/** The events of a tag as Vue types those of a component. */
type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** The tags in the templates of Vue 3. */
type Elements = {
  [Tag in keyof Tags]: new () => Tags[Tag]['element'] & {
    $props: Tags[Tag]['props'] & HTMLAttributes;
    $emit: EmitFn<Emits<Tags[Tag]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
