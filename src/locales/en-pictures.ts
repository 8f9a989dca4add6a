/** What stands with a picture of the publisher's, in English. */
export const enPictures = {
  illustration: 'Illustration',
  artDirection: 'Art direction',
  acquireLicense: 'Ask for a license',
  notLicensed: 'This picture may not be shown on this site.',
};
