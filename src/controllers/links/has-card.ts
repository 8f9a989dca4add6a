/** Whether a link has a card that shows what it leads to: a citation, and a word that the text explains. */
export const hasCard = ({ part }: Element): boolean => part.contains('citation') || part.contains('term');
