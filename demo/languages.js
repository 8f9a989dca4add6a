/* global document, Option */
/** The page's language is at first that of its address, `?lang=ar`, and changes with the choice. */
const languages = ['en', 'es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'ar'];
const select = document.querySelector('#language');
const nameOf = (language) => new Intl.DisplayNames(language, { type: 'language' }).of(language);
select.append(...languages.map((language) => new Option(nameOf(language), language)));

function use(language) {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  select.value = language;
}

select.addEventListener('change', () => use(select.value));
select.value = document.documentElement.lang;
