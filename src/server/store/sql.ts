/** The statements that SQLite and PostgreSQL share; `$1` is bound by name on the one, by position on the other. Each uses an index. */
export const SQL = {
  keepMission: 'insert into mission (hash, body) values ($1, $2) on conflict do nothing',
  mission: 'select body from mission where hash = $1',
  dropMissions: 'delete from mission where not exists (select 1 from session where session.mission = mission.hash)',

  keepSession: `insert into session (id, code, pin, mission, created, expires) values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing returning id`,
  byId: 'select id, code, pin, created as "createdAt", expires as "expiresAt" from session where id = $1',
  byCode: 'select id, code, pin, created as "createdAt", expires as "expiresAt" from session where code = $1',
  live: `select id, code, pin, created as "createdAt", expires as "expiresAt" from session
    where expires > $1 order by created, id`,
  expired: 'select id from session where expires <= $1 order by expires, id',
  dropSession: 'delete from session where id = $1 and expires <= $2 returning id',

  keepFirst: 'insert into event (session, seq, page, n, at, body) values ($1, $2, $3, $4, $5, $6)',
  /** One row for each record, and one without a record when there is none: no row at all means no session. */
  read: `select session.mission, event.body from session
    left join event on event.session = session.id and event.seq > $2
    where session.id = $1 order by event.seq`,
  dropEvents: 'delete from event where session = $1',

  setPin: 'update session set pin = $2 where id = $1 returning id',
  alive: `insert into alive (one, at) values (1, $1) on conflict (one) do update set at = excluded.at
    where alive.at < excluded.at returning at`,
  lastAlive: 'select at from alive where one = 1',

  keepSecret: `insert into secret (hash, session, kind, who, expires) values ($1, $2, $3, $4, $5)
    on conflict (hash) do update
    set session = excluded.session, kind = excluded.kind, who = excluded.who, expires = excluded.expires`,
  secret: 'select hash, session, kind, who, expires as "expiresAt" from secret where hash = $1 and expires > $2',
  takeSecret: `delete from secret where hash = $1 and expires > $2
    returning hash, session, kind, who, expires as "expiresAt"`,
  dropSecrets: 'delete from secret where session = $1 and kind = $2 and who = $3',
  dropSecretsOf: 'delete from secret where session = $1',
  dropOldSecrets: 'delete from secret where expires <= $1',
} as const;

/** SQLite has one writer: it appends row by row, in one transaction for many. No row comes back when `seq` is not the next one. */
export const SQLITE = {
  append: `insert into event (session, seq, page, n, at, body)
    select $1, $2, $3, $4, $5, $6 where exists (select 1 from event where session = $1 and seq = $2 - 1)
    on conflict do nothing returning seq`,
} as const;

export const POSTGRES = {
  /**
   * Many sessions at once, one row of each; the rows that come back are kept. Three things make it airtight among processes: the row
   * before must be committed, the keys refuse a second winner, and the lock on the session makes its removal wait (or finds it
   * removed), so that no record is left without its session. The order keeps two processes from waiting for each other.
   */
  append: `insert into event (session, seq, page, n, at, body)
    select r.session, r.seq, r.page, r.n, r.at, r.body
    from unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::bigint[], $6::text[])
      as r (session, seq, page, n, at, body)
    join session on session.id = r.session
    where exists (select 1 from event where event.session = r.session and event.seq = r.seq - 1)
    order by r.session
    for key share of session
    on conflict do nothing returning session`,
  known: 'select id from session where id = any($1::text[])',

  /** A mission is not removed while a session that plays it is being created: creators share the lock, the remover has it alone. */
  holdMissions: 'select pg_advisory_xact_lock_shared(7125, 1)',
  emptyMissions: 'select pg_advisory_xact_lock(7125, 1)',
  /** Of processes that start at once, one migrates and the others wait. */
  holdSchema: 'select pg_advisory_xact_lock(7125, 2)',
  settings: `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit')`,

  /** `was` is what `until` was before, so that a renewal is told from an arrival; null for a new row. */
  beat: `insert into presence (session, seat, process, until)
    select session, seat, $3, until from unnest($1::text[], $2::text[], $4::bigint[]) as r (session, seat, until)
    on conflict (session, seat, process) do update set was = presence.until, until = excluded.until
    returning session, was`,
  gone: 'delete from presence where session = $1 and seat = $2 and process = $3 returning seat',
  present: `select session, seat, max(until) as until from presence where session = $1 and until > $2
    group by session, seat order by seat collate "C"`,
  dropPresence: 'delete from presence where until <= $1',
  leave: 'delete from presence where process = $1 returning session',

  notify: `select pg_notify('gardiens', payload) from unnest($1::text[]) as payload`,
  listen: 'listen gardiens',
} as const;
