import { parquetWriteBuffer } from 'hyparquet-writer';

/** One column of a table with its values, row by row; null is no value. */
export type ParquetColumn = {
  readonly name: string;
  readonly type: 'text' | 'number' | 'whole';
  readonly values: readonly (string | number | null)[];
};

/** A Parquet file of the columns: text as UTF-8 strings, numbers as doubles, whole numbers as 32-bit integers. */
export function writeParquet(columns: readonly ParquetColumn[]): Uint8Array {
  const types = { text: 'STRING', number: 'DOUBLE', whole: 'INT32' } as const;
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, values }) => ({ name, type: types[type], data: [...values], nullable: true })),
  });
  return new Uint8Array(buffer);
}
