import { Kysely, sql } from 'kysely'
import { bindValue } from '../../../bot/store/bindValue'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../bot/store/libsqlDialect'

test.each([
  [true, 1],
  [false, 0],
  [null, null],
  [-1.5, -1.5],
  ['', ''],
  ['초대장 😀', '초대장 😀'],
])('%p is stored as %p', (value, stored) => {
  expect(bindValue(value, 1, 'select ?')).toBe(stored)
})

test.each([
  [undefined, 'undefined'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  ['secret\0', 'text with a NUL character'],
  [new Date(0), 'object'],
  [1n, 'bigint'],
])('%p is refused by place and statement, without its value', (value, named) => {
  expect(() => bindValue(value, 2, 'select ?, ?')).toThrow(
    new TypeError(`parameter 2 cannot be stored, it is ${named}: select ?, ?`),
  )
})

test('the engine never meets a boolean or undefined', async () => {
  const db = new Kysely<object>({ dialect: libsqlDialect(new LibsqlConnection(':memory:', 'write')) })
  const { rows } = await sql`select ${true} as yes, ${false} as no`.execute(db)
  expect(rows).toEqual([{ yes: 1, no: 0 }])
  await expect(sql`select ${undefined}`.execute(db)).rejects.toThrow('parameter 1 cannot be stored, it is undefined')
  await db.destroy()
})
