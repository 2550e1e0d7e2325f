import type { Scenario } from '../scenario/schema.ts';
import { useStore } from '../screen/use.ts';
import { LANGUAGES } from '../words/seats.ts';
import { language, setLanguage, translationsOf } from './languages.ts';

/** What a language calls itself. */
const nameOf = (code: string): string => {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
};

/** In which language the crisis is read, where it has been translated. */
export function LanguageChoice(props: { readonly of: Pick<Scenario, 'id' | 'language'> }) {
  const wanted = useStore(language);
  const translations = translationsOf(props.of.id);
  if (translations.length === 0) return null;
  const chosen = translations.find((one) => one === wanted) ?? null;
  return (
    <fieldset>
      <legend>{LANGUAGES.title}</legend>
      <label class="tick">
        <input
          type="radio"
          name="language"
          checked={chosen === null}
          onChange={() => setLanguage(null)}
        />
        <span>{LANGUAGES.original}</span>
      </label>
      {translations.map((one) => (
        <label key={one} class="tick">
          <input
            type="radio"
            name="language"
            checked={chosen === one}
            onChange={() => setLanguage(one)}
          />
          <span lang={one}>{nameOf(one)}</span>
        </label>
      ))}
      <p class="fine">{LANGUAGES.only}</p>
    </fieldset>
  );
}
