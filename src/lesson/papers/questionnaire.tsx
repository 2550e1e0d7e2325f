import type { Scenario } from '../../scenario/schema.ts';
import { QUESTIONS } from '../../words/papers.ts';
import { readingDifference } from './guide.ts';
import { SheetPaper } from './sheet-paper.tsx';

/** The questions before, the same after, and for the teacher how to read the difference: a page each. */
export function Questionnaires({ scenario }: { readonly scenario: Scenario }) {
  return (
    <>
      <Questionnaire title={QUESTIONS.before} about={scenario.title} />
      <Questionnaire title={QUESTIONS.after} about={scenario.title} />
      <SheetPaper sheet={readingDifference} />
    </>
  );
}

function Questionnaire({ title, about }: { readonly title: string; readonly about: string }) {
  return (
    <article class="sheet questions" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p class="write-line word">{QUESTIONS.word}</p>
      </header>
      <p>{about}</p>
      <p class="soft">{QUESTIONS.intro}</p>
      <h3 id={`opinions-${title}`}>{QUESTIONS.opinion}</h3>
      <table aria-labelledby={`opinions-${title}`}>
        <thead>
          <tr>
            <th scope="col">
              <span class="for-ears">{QUESTIONS.line}</span>
            </th>
            {QUESTIONS.scale.map((step) => (
              <th key={step} scope="col">
                {step}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {QUESTIONS.opinions.map((opinion) => (
            <tr key={opinion}>
              <th scope="row">{opinion}</th>
              {QUESTIONS.scale.map((step) => (
                <td key={step}>
                  <span class="box" />
                  <span class="for-ears">{step}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{QUESTIONS.knowledge}</h3>
      <ol class="open-questions">
        {QUESTIONS.asked.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </article>
  );
}
