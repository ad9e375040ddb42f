create table position (
  partition integer primary key,
  next      bigint not null,
  epoch     bigint not null,
  log_time  timestamptz not null
);
create table case_state (
  case_id      uuid primary key,
  partition    integer not null,
  number       text,
  organisation text,
  requester    text,
  importing    boolean not null,
  version      integer not null,
  log_offset   bigint not null,
  fold         bytea not null,
  state        bytea not null,
  blind        text[]
) with (fillfactor = 70);
alter table case_state alter column fold set storage external;
create index case_state_number on case_state (number);
create table outcome (
  event_id    uuid primary key,
  command_id  uuid not null,
  case_id     uuid not null,
  type        text not null,
  verdict     smallint not null,
  overruling  text,
  body_hash   text,
  basis       text not null,
  number      text,
  partition   integer not null,
  log_offset  bigint not null,
  recorded_at timestamptz not null
);
create index outcome_command on outcome (command_id);
create index outcome_age on outcome using brin (recorded_at);
create table owed (
  case_id   uuid not null,
  name      text not null,
  cause     uuid not null,
  partition integer not null,
  due       timestamptz not null,
  next_try  timestamptz not null,
  attempts  integer not null default 0,
  judged    integer not null default 0,
  parked    boolean not null default false,
  primary key (case_id, name, cause)
);
create index owed_next on owed (partition, next_try) where not parked;
create table unread (
  case_id    uuid not null,
  partition  integer not null,
  log_offset bigint not null,
  type       text not null,
  value      bytea,
  primary key (partition, log_offset)
);
create table anomaly (
  case_id    uuid not null,
  event_id   uuid not null,
  type       text not null,
  message    text not null,
  partition  integer not null,
  log_offset bigint not null,
  primary key (partition, log_offset)
);
