type ServerSettings = Readonly<Record<string, string>>

const always: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  random_page_cost: '1.1',
  // Replication would need more WAL: without it, a bulk load into a table of the same transaction writes none.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  // Only pglz is built in: it would cost an import more CPU than the disk writes that it saves.
  wal_compression: 'off',
  checkpoint_timeout: '15min',
  // Statements of citizens' look-ups would carry personal data into the log; errors reach us with the answer anyway.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
}

/** Settings with which the log is copied to a folder as it is written, at least once a minute: what backups and points in time need. */
export function archiving(folder: string): ServerSettings {
  const [from, to, aside] = ['"%p"', `"${folder}/%f"`, `"${folder}/.%f"`]
  return {
    wal_level: 'replica',
    archive_mode: 'on',
    // Never over a file that is there; the name appears once the file is whole and on the disk.
    archive_command: `test ! -f ${to} && cp ${from} ${aside} && sync ${aside} && mv ${aside} ${to}`,
    archive_timeout: '60',
  }
}

const volatile: ServerSettings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

/** Arguments of `postgres` for a cluster that must survive a power cut, or one (tests) that need not; `own` settings win. */
export function serverArguments(durable: boolean, own: ServerSettings): readonly string[] {
  const settings = { ...always, ...(durable ? {} : volatile), ...own }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
