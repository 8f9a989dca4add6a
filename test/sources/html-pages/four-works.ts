import type { CslItem } from '../../../src/article/article.js';

const name = (family: string, given: string) => ({ family, given });
const inYear = (year: number) => ({ 'date-parts': [[year]] });

/** The works that the shipped article cites, and how four styles print them. */
export const fourWorks: Array<{ item: CslItem; styles: Record<string, string> }> = [
  {
    item: {
      id: 'neuman2018',
      type: 'article-journal',
      title:
        'Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01)',
      author: [
        name('Neuman', 'H. B.'),
        name('Schumacher', 'J. R.'),
        name('Francescatti', 'A. B.'),
        name('Adesoye', 'T.'),
        name('Edge', 'S. B.'),
        name('Vanness', 'D. J.'),
        name('Yu', 'M.'),
        name('McKellar', 'D.'),
        name('Winchester', 'D. P.'),
        name('Greenberg', 'C. C.'),
      ],
      issued: inYear(2018),
      'container-title': 'Journal of Clinical Oncology',
      'container-title-short': 'J Clin Oncol',
      volume: '36',
      issue: '10',
      page: '975-980',
      DOI: '10.1200/JCO.2017.75.5389',
      PMID: '29384721',
      PMCID: 'PMC5877801',
    },
    styles: {
      Harvard:
        'Neuman, H.B., Schumacher, J.R., Francescatti, A.B., Adesoye, T., Edge, S.B., Vanness, D.J., Yu, M., McKellar, D., Winchester, D.P. and Greenberg, C.C. (2018) ‘Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01)’, Journal of Clinical Oncology, 36(10), pp. 975–980. doi: 10.1200/JCO.2017.75.5389.',
      'a mix of Harvard and APA':
        'Neuman H. B., Schumacher J. R., Francescatti A. B., Adesoye T., Edge S. B., Vanness D. J., Yu M., McKellar D., Winchester D. P., Greenberg C. C. (2018). Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01). Journal of Clinical Oncology, 36(10), 975-980. https://doi.org/10.1200/JCO.2017.75.5389',
      AMA: 'Neuman HB, Schumacher JR, Francescatti AB, Adesoye T, Edge SB, Vanness DJ, Yu M, McKellar D, Winchester DP, Greenberg CC. Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01). J Clin Oncol. 2018;36(10):975-980. doi:10.1200/JCO.2017.75.5389',
      Vancouver:
        'Neuman HB, Schumacher JR, Francescatti AB, Adesoye T, Edge SB, Vanness DJ, Yu M, McKellar D, Winchester DP, Greenberg CC. Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01). J Clin Oncol. 2018 Apr 1;36(10):975-980. doi: 10.1200/JCO.2017.75.5389. Epub 2018 Jan 31. PMID: 29384721; PMCID: PMC5877801.',
      'APA 7':
        'Neuman, H. B., Schumacher, J. R., Francescatti, A. B., Adesoye, T., Edge, S. B., Vanness, D. J., Yu, M., McKellar, D., Winchester, D. P., & Greenberg, C. C. (2018). Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01). Journal of Clinical Oncology, 36(10), 975–980. https://doi.org/10.1200/JCO.2017.75.5389',
    },
  },
  {
    item: {
      id: 'riggio2021',
      type: 'article-journal',
      title: 'The lingering mysteries of metastatic recurrence in breast cancer',
      author: [name('Riggio', 'A. I.'), name('Varley', 'K. E.'), name('Welm', 'A. L.')],
      issued: inYear(2021),
      'container-title': 'British Journal of Cancer',
      'container-title-short': 'Br J Cancer',
      volume: '124',
      issue: '1',
      page: '13-26',
      DOI: '10.1038/s41416-020-01161-4',
      PMID: '33239679',
      PMCID: 'PMC7782773',
    },
    styles: {
      Harvard:
        'Riggio, A.I., Varley, K.E. and Welm, A.L. (2021) ‘The lingering mysteries of metastatic recurrence in breast cancer’, British Journal of Cancer, 124(1), pp. 13–26. Available at: https://doi.org/10.1038/s41416-020-01161-4.',
      AMA: 'Riggio AI, Varley KE, Welm AL. The lingering mysteries of metastatic recurrence in breast cancer. Br J Cancer. 2021;124(1):13-26. doi:10.1038/s41416-020-01161-4',
      Vancouver:
        'Riggio AI, Varley KE, Welm AL. The lingering mysteries of metastatic recurrence in breast cancer. Br J Cancer. 2021 Jan;124(1):13-26. doi: 10.1038/s41416-020-01161-4. Epub 2020 Nov 26. PMID: 33239679; PMCID: PMC7782773.',
      'APA 7':
        'Riggio, A. I., Varley, K. E., & Welm, A. L. (2021). The lingering mysteries of metastatic recurrence in breast cancer. British Journal of Cancer, 124(1), 13–26. https://doi.org/10.1038/s41416-020-01161-4',
    },
  },
  {
    item: {
      id: 'siegel2020',
      type: 'article-journal',
      title: 'Cancer statistics, 2020',
      author: [name('Siegel', 'R. L.'), name('Miller', 'K. D.'), name('Jemal', 'A.')],
      issued: inYear(2020),
      'container-title': 'CA: A Cancer Journal for Clinicians',
      'container-title-short': 'CA Cancer J Clin',
      volume: '70',
      issue: '1',
      page: '7-30',
      DOI: '10.3322/caac.21590',
    },
    styles: {
      Harvard:
        "Siegel, R.L., Miller, K.D. and Jemal, A. (2020) 'Cancer statistics, 2020', CA: A Cancer Journal for Clinicians, 70(1), pp. 7–30. doi: 10.3322/caac.21590.",
      AMA: 'Siegel RL, Miller KD, Jemal A. Cancer statistics, 2020. CA Cancer J Clin. 2020;70(1):7-30. doi:10.3322/caac.21590',
      Vancouver:
        'Siegel RL, Miller KD, Jemal A. Cancer statistics, 2020. CA Cancer J Clin. 2020 Jan;70(1):7-30. doi: 10.3322/caac.21590. Epub 2020 Jan 8.',
      'APA 7':
        'Siegel, R. L., Miller, K. D., & Jemal, A. (2020). Cancer statistics, 2020. CA: A Cancer Journal for Clinicians, 70(1), 7–30. https://doi.org/10.3322/caac.21590',
    },
  },
  {
    item: {
      id: 'wu2014',
      type: 'article-journal',
      title: 'Multi-drug resistance in cancer chemotherapeutics: mechanisms and lab approaches',
      author: [name('Wu', 'Q.'), name('Yang', 'Z.'), name('Nie', 'Y.'), name('Shi', 'Y.'), name('Fan', 'D.')],
      issued: inYear(2014),
      'container-title': 'Cancer Letters',
      'container-title-short': 'Cancer Lett',
      volume: '347',
      issue: '2',
      page: '159-166',
      DOI: '10.1016/j.canlet.2014.03.013',
      PMID: '24657660',
    },
    styles: {
      Harvard:
        'Wu, Q., Yang, Z., Nie, Y., Shi, Y. and Fan, D. (2014) ‘Multi-drug resistance in cancer chemotherapeutics: mechanisms and lab approaches’, Cancer Letters, 347(2), pp. 159–166. doi: 10.1016/j.canlet.2014.03.013.',
      AMA: 'Wu Q, Yang Z, Nie Y, Shi Y, Fan D. Multi-drug resistance in cancer chemotherapeutics: mechanisms and lab approaches. Cancer Lett. 2014;347(2):159-166. doi:10.1016/j.canlet.2014.03.013',
      Vancouver:
        'Wu Q, Yang Z, Nie Y, Shi Y, Fan D. Multi-drug resistance in cancer chemotherapeutics: mechanisms and lab approaches. Cancer Lett. 2014 Jun 1;347(2):159-66. doi: 10.1016/j.canlet.2014.03.013. Epub 2014 Mar 19. PMID: 24657660.',
      'APA 7':
        'Wu, Q., Yang, Z., Nie, Y., Shi, Y., & Fan, D. (2014). Multi-drug resistance in cancer chemotherapeutics: mechanisms and lab approaches. Cancer Letters, 347(2), 159–166. https://doi.org/10.1016/j.canlet.2014.03.013',
    },
  },
];
