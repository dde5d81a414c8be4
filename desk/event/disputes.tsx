import type { RecordedDispute } from '../../src/model/index.ts';
import type { Branch } from '../drawings/tree-layout.ts';
import { count } from '../wording.ts';
import { valueInWords } from './details.ts';

/** What the claims disagree on: each value with the origins that hold it. Nothing is averaged. */
export function Disputes({
  disputes,
  branches,
}: {
  readonly disputes: readonly RecordedDispute[];
  readonly branches: readonly Branch[];
}) {
  const letters = (origins: readonly string[]): string =>
    origins.flatMap((id) => branches.find((branch) => branch.id === id)?.letter ?? []).join(', ');
  return (
    <div class="scroller">
      <table class="disputes">
        <thead>
          <tr>
            <th scope="col">field</th>
            <th scope="col">said</th>
            <th scope="col">by origins</th>
          </tr>
        </thead>
        <tbody>
          {disputes.flatMap(({ field, values }) =>
            values.map(({ value, origins, claims }, i) => (
              <tr key={`${field} ${i}`}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={values.length}>
                    {field.split('.').join(' ')}
                  </th>
                )}
                <td>{field === 'happened' ? happened(value) : valueInWords(value)}</td>
                <td>
                  {letters(origins) || '–'} <span class="soft">{count(claims.length, 'claim')}</span>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

const happened = (value: unknown): string =>
  value === true ? 'it happened' : value === false ? 'it did not' : valueInWords(value);
