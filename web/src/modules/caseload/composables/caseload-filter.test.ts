import { expect, test } from '@jest/globals';
import { isFiltered, readFilter, toQuery, toVariables, hasOwnFilter } from './caseload-filter.ts';

test('an address without a query is the whole caseload by risk', () => {
  const filter = readFilter({});
  expect(filter).toEqual({ bands: [], mine: false, alias: '', order: 'RISK' });
  expect(isFiltered(filter)).toBe(false);
  expect(toQuery(filter)).toEqual({});
});

test('a filter survives the way through the address', () => {
  const filter = { bands: ['CRITICAL', 'LOW'], mine: true, alias: 'Av', order: 'ALIAS' } as const;
  expect(readFilter(toQuery({ ...filter, bands: [...filter.bands] }) as never)).toEqual(filter);
});

test('bands that nobody knows are left out', () => {
  expect(readFilter({ band: 'HIGH,SEVERE,' }).bands).toEqual(['HIGH']);
});

test('one letter is no search yet, since the API asks for two', () => {
  const filter = { ...readFilter({}), alias: ' A ' };
  expect(isFiltered(filter)).toBe(false);
  expect(toVariables(filter).filter).toEqual({ status: 'ACTIVE', mine: false });
});

test('by risk the highest comes first, by alias the first letter', () => {
  const filter = readFilter({});
  expect(toVariables(filter).orderBy).toEqual({ field: 'RISK', direction: 'DESC' });
  expect(toVariables({ ...filter, order: 'ALIAS' }).orderBy).toEqual({
    field: 'ALIAS',
    direction: 'ASC',
  });
});

test('an address that narrows down by itself is not overruled by the view that it names', () => {
  expect(hasOwnFilter({ view: 'x' })).toBe(false);
  expect(hasOwnFilter({ view: 'x', band: 'HIGH' })).toBe(true);
  expect(hasOwnFilter({ order: 'alias' })).toBe(true);
});
