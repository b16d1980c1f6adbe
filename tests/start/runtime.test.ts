import { failureOf } from '@/db/embedded/failure'
import { runtimeWarnings } from '@/start/runtime'

test('a Node.js without security fixes is told, and so is a limit of descriptors that is too low', () => {
  expect(runtimeWarnings('20.20.2', 20_000)).toEqual([expect.stringContaining('run the service on Node.js 24')])
  expect(runtimeWarnings('24.4.0', 300)).toEqual([expect.stringContaining('ulimit -n 4096')])
  expect(runtimeWarnings('26.1.0', 4_096)).toEqual([])
})

test.each([
  ['initdb: error: could not look up effective user ID 4321: user does not exist', 'USER_UNKNOWN', '/etc/passwd'],
  ['FATAL:  data directory "/data" has wrong ownership', 'DATA_OF_ANOTHER_USER', 'chown -R'],
  ['PANIC:  could not open file "pg_wal/x": Too many open files in system', 'TOO_FEW_DESCRIPTORS', 'ulimit -n'],
  ['FATAL:  could not open directory "base": No such file or directory', 'DATA_DAMAGED', 'restore a backup'],
  ['FATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device', 'DISK_FULL', 'full'],
])('what PostgreSQL says is told with its remedy: %s', (line, code, remedy) => {
  expect(failureOf('PostgreSQL', '/data', [line])).toMatchObject({ code, message: expect.stringContaining(remedy) })
})
