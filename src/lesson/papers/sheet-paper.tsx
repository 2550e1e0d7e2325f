import { GUIDE } from '../../words/lesson-guide.ts';
import type { Sheet, SheetPart } from './guide.ts';
import type { Slot } from './timetable.ts';

/** A paper that is read; set smaller where it has to fit on one page. */
export function SheetPaper(props: { readonly sheet: Sheet; readonly onePage?: boolean }) {
  const { sheet, onePage = false } = props;
  return (
    <article class={`sheet read-sheet ${onePage ? 'one-page' : ''}`} aria-label={sheet.title}>
      <h2>{sheet.title}</h2>
      {sheet.intro !== null && <p class="sheet-lead">{sheet.intro}</p>}
      {sheet.parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
    </article>
  );
}

function Part({ part }: { readonly part: SheetPart }) {
  const { title, text = [], slots, list, more = [], last } = part;
  return (
    <section>
      <h3>{title}</h3>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {slots !== undefined && <Timetable slots={slots} name={title} />}
      {list !== undefined && <List items={list} />}
      {more.map(({ intro, list: items }) => (
        <div key={intro}>
          <p>{intro}</p>
          <List items={items} />
        </div>
      ))}
      {last !== undefined && <p>{last}</p>}
    </section>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Timetable(props: { readonly slots: readonly Slot[]; readonly name: string }) {
  return (
    <table class="timetable" aria-label={props.name}>
      <thead>
        <tr>
          <th scope="col">{GUIDE.minute}</th>
          <th scope="col">{GUIDE.what}</th>
          <th scope="col">{GUIDE.you}</th>
        </tr>
      </thead>
      <tbody>
        {props.slots.map(({ time, what, does }) => (
          <tr key={time + what}>
            <td class="measured">{time}</td>
            <th scope="row">{what}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
