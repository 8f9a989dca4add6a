import { html } from 'lit';

/**
 * A dog and a cat from the side, of which the styles show one: they have their far legs and their insides in common.
 * What a state changes is inherited, so that the copies for print, which are of `#scene`, can be in another state.
 */
export const drawing = html`<svg viewBox="-20 6 640 384" aria-hidden="true">
  <defs>
    <symbol id="lungs" overflow="visible">
      <path d="M2 44C0 14 26-6 62-6 98-4 124 20 134 52 108 46 88 58 62 72 40 82 14 80 6 64 3 58 2 52 2 44Z" />
      <path
        class="inner"
        d="M-18-10C0 0 22 14 44 24M44 24C40 36 34 46 26 54M44 24C58 26 76 26 92 26M62 26C64 36 62 46 56 54M20 12C32 10 44 8 56 8"
      />
    </symbol>
    <symbol id="brain" overflow="visible">
      <path
        d="M-21 6C-27-1-22-10-15-10-13-17-3-18 1-14 8-18 17-13 17-7 25-4 25 7 18 9 17 14 10 16 6 13 0 16-6 15-9 11-15 13-20 10-21 6Z"
      />
      <path class="inner" d="M-14 4C-12-1-7-2-3 1M-5-7C-1-10 4-9 6-4M5 5C9 3 14 3 16 6" />
    </symbol>
    <symbol id="liver" overflow="visible">
      <path d="M4 6C18-8 44-6 50 8 58 30 44 56 20 66 8 60-6 24 4 6Z" />
      <path class="inner" d="M26-2C22 18 26 32 36 44" />
    </symbol>
    <symbol id="bones" overflow="visible">
      <path d="M-4-25A6 6 0 1 1 0-33 6 6 0 1 1 4-25V25A6 6 0 1 1 0 33 6 6 0 1 1-4 25Z" />
    </symbol>
  </defs>
  <g id="scene">
    <ellipse class="ground" cx="330" cy="372" rx="215" ry="9" />
    <path
      class="far"
      d="M244 262C240 300 268 320 265 356 254 358 251 371 259 372H288C294 372 295 366 294 358 292 330 296 300 300 262ZM398 246C412 286 420 290 418 318 416 340 406 352 396 356 386 360 386 372 396 372H422C430 372 434 366 436 358 440 340 452 320 452 306 446 290 450 262 440 246Z"
    />
    <g class="dog">
      <path
        class="body"
        d="M38 131C41 119 60 115 86 109 94 88 110 73 136 72 162 71 178 82 190 104 200 124 216 138 242 143 290 152 350 141 408 144 442 146 462 160 482 162 520 162 546 142 562 106 566 96 581 99 578 110 572 150 536 194 488 202 492 226 488 246 478 264 472 276 484 290 490 302 492 308 490 314 488 322 484 336 478 348 477 360 476 369 470 372 462 372H432C422 372 422 360 432 356 446 350 455 332 456 314 442 300 418 290 406 266 398 252 382 246 364 250 330 258 298 280 262 286 256 310 250 334 250 360 249 369 244 372 236 372H206C197 372 197 360 207 357 217 340 213 308 208 288 188 270 171 248 167 216 165 198 160 184 152 172 140 166 128 162 116 162 100 168 72 170 58 161 50 156 47 150 47 146 37 146 34 138 38 131Z"
      />
      <path class="line" d="M52 149C68 155 84 152 98 143M218 371V364M228 371V364M446 371V364M456 371V364" />
      <path class="ink" d="M37 132C40 120 54 118 62 121 64 134 54 143 42 143 37 141 34 137 37 132Z" />
      <circle class="ink" cx="102" cy="111" r="4.5" />
    </g>
    <g class="cat">
      <path class="far" d="M98 84C94 64 96 48 102 36 114 44 124 56 130 70Z" />
      <path
        class="body"
        d="M76 125C76 104 92 82 114 74 116 56 124 40 134 30 148 42 160 58 166 80 176 90 182 102 192 114 206 132 224 138 246 141 300 148 350 132 408 139 444 143 462 158 484 162 520 164 542 142 540 104 539 82 546 62 564 60 574 60 576 72 568 77 558 83 560 96 561 110 560 160 530 194 487 196 490 220 486 246 476 264 472 278 482 290 486 304 488 312 486 320 484 330 478 348 476 352 475 362 474 369 470 372 462 372H437C427 372 427 361 437 357 446 352 454 336 454 318 442 304 418 292 404 270 396 258 384 256 366 260 330 268 300 282 262 287 256 310 248 334 246 362 245 369 241 372 234 372H210C201 372 201 361 211 357 218 340 214 308 209 288 192 272 178 250 172 220 170 202 164 186 152 172 134 178 104 176 90 164 80 156 77 148 80 142 72 138 71 131 76 125Z"
      />
      <path
        class="line"
        d="M80 142C86 146 94 145 100 140M221 371V365M230 371V365M448 371V365M456 371V365M124 72C126 62 130 54 136 48 142 56 146 62 148 72M92 152C78 158 62 160 48 158M92 147C76 148 60 146 46 142"
      />
      <path
        class="ink"
        d="M74 126C78 122 84 122 87 125 86 131 80 134 76 133 73 131 73 128 74 126ZM92 116C94 106 106 104 112 112 108 120 98 122 92 116Z"
      />
    </g>
    <path class="shade" d="M212 240C214 262 222 272 232 282M418 196C402 220 398 244 408 262" />
    <path
      class="spine"
      d="M176 118C190 138 208 152 240 157 290 165 350 154 406 157 440 159 458 172 484 176"
    />
    <path
      class="blood"
      d="M448 217C436 196 404 184 370 182 320 178 280 182 240 176 204 170 176 140 146 104M330 180C310 184 284 190 264 216M412 192C396 186 376 194 366 212M252 178C226 192 222 236 227 290"
    />
    <use class="organ lungs" href="#lungs" x="200" y="188" />
    <use class="organ liver" href="#liver" x="334" y="190" />
    <use class="organ brain" href="#brain" x="137" y="99" />
    <use class="organ bones" href="#bones" x="228" y="318" />
    <g class="regional">
      <path class="lymph" d="M440 225C432 246 426 250 414 250M448 230C450 252 452 262 456 276" />
      <circle cx="410" cy="250" r="8" />
      <circle cx="457" cy="281" r="8" />
      <path class="cells" d="M440 225C432 246 426 250 414 250" />
      <path class="cells" d="M448 230C450 252 452 262 456 276" />
      <path class="grown" d="M408 252h.1M454 283h.1M412 247h.1M459 279h.1" />
    </g>
    <g class="lungs">
      <path
        class="cells"
        d="M448 217C436 196 404 184 370 182 356 181 343 180 330 180 310 184 284 190 272 204"
      />
      <path class="grown" d="M264 214h.1M280 222h.1M258 230h.1" />
    </g>
    <g class="liver">
      <path class="cells" d="M448 217C440 203 426 196 412 192 396 186 376 194 368 206" />
      <path class="grown" d="M356 216h.1M370 222h.1M358 234h.1" />
    </g>
    <g class="brain">
      <path
        class="cells"
        d="M448 217C436 196 404 184 370 182 320 178 280 182 240 176 204 170 176 140 150 109"
      />
      <path class="grown" d="M142 102h.1M130 97h.1M132 107h.1" />
    </g>
    <g class="bones">
      <path
        class="cells"
        d="M448 217C436 196 404 184 370 182 320 178 290 181 252 178 226 192 222 236 227 286"
      />
      <path class="grown" d="M228 304h.1M228 316h.1M228 330h.1" />
    </g>
    <g class="local">
      <circle class="ring" cx="448" cy="217" r="25" />
      <path
        class="tumor"
        d="M448 204C456 202 462 209 460 216 464 224 456 232 448 229 440 231 434 223 437 216 434 208 441 203 448 204Z"
      />
      <path
        class="grown"
        d="M443 212h.1M453 211h.1M448 219h.1M456 221h.1M441 222h.1M450 227h.1M464 210h.1M461 231h.1M432 207h.1"
      />
    </g>
    <g class="dog">
      <path
        class="far"
        d="M166 92C186 86 206 110 204 142 204 162 192 174 180 166 166 156 170 136 164 124 156 110 156 96 166 92Z"
      />
    </g>
    <path
      class="leads"
      d="M84 72 118 92M262 98V188M356 98V190M310 46V179M448 60V206M514 231 474 222M514 284 466 281M352 296 429 247M186 330H220"
    />
  </g>
</svg>`;

/** The same in one state, for print. */
export const copy = html`<svg viewBox="-20 6 640 384" aria-hidden="true"><use href="#scene" /></svg>`;

/** Numbers at the places of the labels, for where there is no room for words in the picture. */
export const marks = html`<div class="marks" aria-hidden="true">
  <i class="at-tumor"></i><i class="at-margin"></i><i class="at-nodes"></i><i class="at-lymph"></i
  ><i class="at-blood"></i><i class="at-lungs"></i><i class="at-brain"></i><i class="at-liver"></i
  ><i class="at-bones"></i>
</div>`;
