import { html, type TemplateResult } from 'lit';

/**
 * A dog and a cat from the side, of which the styles show one: they have their far legs and their insides in common.
 * What a state changes is inherited, so that the copies for print, which are of `#scene`, can be in another state.
 */
export const drawing: TemplateResult = html`<svg viewBox="-20 6 640 384" aria-hidden="true">
  <defs>
    <g id="lungs">
      <path d="M2 44c-2-30 24-50 60-50 36 2 62 26 72 58-26-6-46 6-72 20-22 10-48 8-56-8-3-6-4-12-4-20z" />
      <path
        class="inner"
        d="M-18-10c18 10 40 24 62 34 14 2 32 2 48 2m-48-2c-4 12-10 22-18 30m36-28c2 10 0 20-6 28m-36-42c12-2 24-4 36-4"
      />
    </g>
    <g id="brain">
      <path
        d="M-21 6c-6-7-1-16 6-16 2-7 12-8 16-4 7-4 16 1 16 7 8 3 8 14 1 16-1 5-8 7-12 4-6 3-12 2-15-2-6 2-11-1-12-5z"
      />
      <path class="inner" d="M-14 4c2-5 7-6 11-3m-2-8c4-3 9-2 11 3m-1 9c4-2 9-2 11 1" />
    </g>
    <g id="liver">
      <path d="M4 6c14-14 40-12 46 2 8 22-6 48-30 58-12-6-26-42-16-60z" />
      <path class="inner" d="M26-2c-4 20 0 34 10 46" />
    </g>
    <g id="bones">
      <path d="M-4-25a6 6 0 1 1 4-8 6 6 0 1 1 4 8v50a6 6 0 1 1-4 8 6 6 0 1 1-4-8z" />
    </g>
  </defs>
  <g id="scene">
    <ellipse class="ground" cx="330" cy="372" rx="215" ry="9" />
    <path
      class="far"
      d="M244 262c-4 38 24 58 21 94-11 2-14 15-6 16h29c6 0 7-6 6-14-2-28 2-58 6-96zm154-16c14 40 22 44 20 72-2 22-12 34-22 38-10 4-10 16 0 16h26c8 0 12-6 14-14 4-18 16-38 16-52-6-16-2-44-12-60z"
    />
    <g class="dog">
      <path
        class="body"
        d="M38 131c3-12 22-16 48-22 8-21 24-36 50-37 26-1 42 10 54 32 10 20 26 34 52 39 48 9 108-2 166 1 34 2 54 16 74 18 38 0 64-20 80-56 4-10 19-7 16 4-6 40-42 84-90 92 4 24 0 44-10 62-6 12 6 26 12 38 2 6 0 12-2 20-4 14-10 26-11 38-1 9-7 12-15 12h-30c-10 0-10-12 0-16 14-6 23-24 24-42-14-14-38-24-50-48-8-14-24-20-42-16-34 8-66 30-102 36-6 24-12 48-12 74-1 9-6 12-14 12h-30c-9 0-9-12 1-15 10-17 6-49 1-69-20-18-37-40-41-72-2-18-7-32-15-44-12-6-24-10-36-10-16 6-44 8-58-1-8-5-11-11-11-15-10 0-13-8-9-15z"
      />
      <path class="line" d="M52 149c16 6 32 3 46-6m120 228v-7m10 7v-7m218 7v-7m10 7v-7" />
      <path class="ink" d="M37 132c3-12 17-14 25-11 2 13-8 22-20 22-5-2-8-6-5-11z" />
      <circle class="ink" cx="102" cy="111" r="4.5" />
    </g>
    <g class="cat">
      <path class="far" d="M98 84c-4-20-2-36 4-48 12 8 22 20 28 34z" />
      <path
        class="body"
        d="M76 125c0-21 16-43 38-51 2-18 10-34 20-44 14 12 26 28 32 50 10 10 16 22 26 34 14 18 32 24 54 27 54 7 104-9 162-2 36 4 54 19 76 23 36 2 58-20 56-58-1-22 6-42 24-44 10 0 12 12 4 17-10 6-8 19-7 33-1 50-31 84-73 88 4 28 0 48-10 66-6 12 6 26 12 38 2 6 0 12-2 20-4 14-10 26-11 38-1 9-7 12-15 12h-30c-10 0-10-12 0-16 14-6 23-24 24-42-14-14-38-24-50-48-8-14-24-20-42-16-34 8-66 30-102 36-6 24-12 48-12 74-1 9-6 12-14 12h-30c-9 0-9-12 1-15 10-17 6-49 1-69-18-18-30-38-36-68-2-18-8-34-20-48-18 6-48 4-62-8-10-8-13-16-10-22-8-4-9-11-4-17z"
      />
      <path
        class="line"
        d="M80 142c6 4 14 3 20-2m118 231v-7m10 7v-7m218 7v-7m10 7v-7m-332-292c2-10 6-18 12-24 6 8 10 14 12 24m-56 80c-14 6-30 8-44 6m44-11c-16 1-32-1-46-5"
      />
      <path
        class="ink"
        d="M74 126c4-4 10-4 13-1-1 6-7 9-11 8-3-2-3-5-2-7zm18-10c2-10 14-12 20-4-4 8-14 10-20 4z"
      />
    </g>
    <path class="spine" d="M176 118c14 20 32 34 64 39 50 8 110-3 166 0 34 2 52 15 78 19" />
    <path
      class="blood"
      d="M448 217c-12-21-44-33-78-35-50-4-90 0-130-6-36-6-64-36-94-72m184 76c-20 4-46 10-66 36m148-24c-16-6-36 2-46 20m-114-34c-26 14-30 58-25 112"
    />
    <use class="organ lungs" href="#lungs" x="200" y="188" />
    <use class="organ liver" href="#liver" x="334" y="190" />
    <use class="organ brain" href="#brain" x="137" y="99" />
    <use class="organ bones" href="#bones" x="228" y="318" />
    <g class="regional">
      <path class="lymph" d="M440 225c-8 21-14 25-26 25m34-20c2 22 4 32 8 46" />
      <circle cx="410" cy="250" r="8" />
      <circle cx="457" cy="281" r="8" />
      <path class="cells" d="M440 225c-8 21-14 25-26 25" />
      <path class="cells" d="M448 230c2 22 4 32 8 46" />
      <path class="grown" d="M408 252h.1m45.9 31h.1m-42.1-36h.1m46.9 32h.1" />
    </g>
    <g class="lungs">
      <path class="cells" d="M448 217c-12-21-44-33-78-35-14-1-27-2-40-2-20 4-46 10-58 24" />
      <path class="grown" d="M264 214h.1m15.9 8h.1m-22.1 8h.1" />
    </g>
    <g class="liver">
      <path class="cells" d="M448 217c-8-14-22-21-36-25-16-6-36 2-44 14" />
      <path class="grown" d="M356 216h.1m13.9 6h.1m-12.1 12h.1" />
    </g>
    <g class="brain">
      <path class="cells" d="M448 217c-12-21-44-33-78-35-50-4-90 0-130-6-36-6-64-36-90-67" />
      <path class="grown" d="M142 102h.1m-12.1-5h.1m1.9 10h.1" />
    </g>
    <g class="bones">
      <path class="cells" d="M448 217c-12-21-44-33-78-35-50-4-80-1-118-4-26 14-30 58-25 108" />
      <path class="grown" d="M228 304h.1m-.1 12h.1m-.1 14h.1" />
    </g>
    <g class="local">
      <circle class="ring" cx="448" cy="217" r="25" />
      <path class="tumor" d="M448 204c8-2 14 5 12 12 4 8-4 16-12 13-8 2-14-6-11-13-3-8 4-13 11-12z" />
      <path
        class="grown"
        d="M443 212h.1m9.9-1h.1m-5.1 8h.1m7.9 2h.1m-15.1 1h.1m8.9 5h.1m13.9-17h.1m-3.1 21h.1m-29.1-24h.1"
      />
    </g>
    <g class="dog">
      <path class="far" d="M166 92c20-6 40 18 38 50 0 20-12 32-24 24-14-10-10-30-16-42-8-14-8-28 2-32z" />
    </g>
    <path
      class="leads"
      d="M84 72l34 20m132 6v90m116-90v92m-56-144v133m138-119v146m52 15h-26m26 73-34-12m-114 14 77-49m-243 83h34"
    />
  </g>
</svg>`;

/** The same in one state, for print. */
export const copy: TemplateResult = html`<svg viewBox="-20 6 640 384" aria-hidden="true">
  <use href="#scene" />
</svg>`;

/** Numbers at the places of the labels, for where there is no room for words in the picture. */
export const marks: TemplateResult = html`<div class="marks" aria-hidden="true">
  <i class="at-tumor"></i><i class="at-margin"></i><i class="at-nodes"></i><i class="at-lymph"></i
  ><i class="at-blood"></i><i class="at-lungs"></i><i class="at-brain"></i><i class="at-liver"></i
  ><i class="at-bones"></i>
</div>`;
