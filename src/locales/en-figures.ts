/** What every figure says in English. */
const common = {
  language: 'en',
  inWords: 'This picture in words',
  credit: 'Drawn by Explainer Elements, and under its MIT license. It explains, and is not anatomy to scale.',
};

/** What `<recurrence-map>` says in English. */
export const mapWords = {
  ...common,
  mapName: 'Where cancer can come back',
  mapAlternative:
    'A dog or a cat from the side, with a tumor on its hind leg. Cancer can come back there, nearby, or far away.',
  mapShows:
    'The original tumor has a dashed ring around it, the margin. Lymph vessels lead from it to two lymph nodes nearby, and blood vessels to the lungs, brain, liver and bones.',
  animal: 'Animal',
  dog: 'Dog',
  cat: 'Cat',
  typeOfRecurrence: 'Type of recurrence',
  all: 'All three',
  local: 'Local',
  regional: 'Regional',
  distant: 'Distant',
  allSays: 'A recurrence can be local, regional or distant. Choose one to see where that is.',
  localSays: 'It grows back in the same place as the original tumor, or very close to it.',
  regionalSays:
    'It grows in lymph nodes or tissues near the original tumor. Cancer cells can travel through the lymphatic system and come to rest in lymph nodes nearby.',
  distantSays:
    'It spreads to organs or tissues far from the original tumor, most often the lungs, brain, liver and bones.',
  originalTumor: 'Original tumor',
  margin: 'Margin',
  lymphNodes: 'Lymph nodes nearby',
  lymphVessels: 'Lymph vessels',
  bloodVessels: 'Blood vessels',
  lungs: 'Lungs',
  brain: 'Brain',
  liver: 'Liver',
  bones: 'Bones',
  lungsSays: 'Cells that have become very mobile can travel to the lungs.',
  brainSays: 'Cells that get into blood vessels can travel as far as the brain.',
  liverSays: 'Cells that break down the tissue around them can settle in the liver.',
  bonesSays: 'Cells can settle in bones, far from the original tumor.',
};

/** What `<drug-pump>` says in English. */
export const pumpWords = {
  ...common,
  pumpName: 'A resistant cell pumps drugs out',
  pumpOrdinary: 'Ordinary cancer cell',
  pumpKeeps: 'The drug stays inside.',
  pumpResistant: 'Resistant cancer cell',
  pumpSends: 'A pump sends the drug back out.',
  pumpResult: 'Because it can do that, the cell resists a new drug as well.',
  pumpDrug: 'Drug',
  pumpNewDrug: 'New drug',
  pump: 'Pump',
};

/** What `<after-surgery>` says in English. */
export const surgeryWords = {
  ...common,
  margin: 'Margin',
  surgeryName: 'A few cells can be left behind',
  surgeryBefore: 'Before surgery',
  surgeryTakes: 'The vet will take out the tumor and a margin around it.',
  surgeryAfter: 'After surgery',
  surgeryLeaves: 'A few cells, too small to detect, may stay behind.',
  surgeryLater: 'Later',
  surgeryGrows: 'These cells can start to grow again.',
  surgeryResult: 'It is hard to remove all of the cancerous tissue.',
  cancerCell: 'Cancer cell',
};

/** What `<recurrence-course>` says in English. */
export const courseWords = {
  ...common,
  courseName: 'Chemotherapy can stop working',
  tumorSize: 'Size of the tumor',
  time: 'Time',
  treatment: 'Treatment',
  improvement: 'Improvement',
  regrowth: 'Growing again',
  courseResult:
    'The tumor gets smaller. After a time of improvement, it grows again. This is a sketch without numbers.',
};

/** What they all say: each brings its own, and another language comes as a whole. */
export const figureWords = { ...mapWords, ...pumpWords, ...surgeryWords, ...courseWords };

export type FigureWords = typeof figureWords;
