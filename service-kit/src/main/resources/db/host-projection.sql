create table position (
  partition integer primary key,
  next      bigint not null,
  epoch     bigint not null,
  log_time  timestamptz not null
);
-- One row a case: its identity and the fold of its headers.
create table case_fold (
  case_id      uuid primary key,
  partition    integer not null,
  number       text,
  organisation text,
  requester    text,
  importing    boolean not null,
  version      integer not null,
  log_offset   bigint not null,
  fold         bytea not null
) with (fillfactor = 70);
alter table case_fold alter column fold set storage external;
create index case_fold_number on case_fold (number);
-- A row a case and stage: the stage's state, and when the stage next has an obligation for the case.
create table stage_state (
  case_id     uuid not null,
  stage       text not null,
  partition   integer not null,
  state       bytea,
  blind       text[],
  next_due    timestamptz,
  attempts    text,
  parked      boolean not null,
  quarantined boolean not null,
  primary key (case_id, stage)
) with (fillfactor = 70);
alter table stage_state alter column state set storage external;
create index stage_state_due on stage_state (partition, next_due) where next_due is not null;
create index stage_state_stuck on stage_state (case_id) where parked or quarantined;
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
-- Records whose type or payload this version cannot read.
create table unread (
  case_id    uuid not null,
  partition  integer not null,
  log_offset bigint not null,
  type       text not null,
  value      bytea,
  primary key (partition, log_offset)
);
-- Accepted events that a stage failed on.
create table anomaly (
  case_id    uuid not null,
  stage      text not null,
  event_id   uuid not null,
  type       text not null,
  message    text not null,
  partition  integer not null,
  log_offset bigint not null,
  primary key (partition, log_offset, stage)
);
-- Accepted events that wait for a quarantined stage: the log has them.
create table held (
  case_id    uuid not null,
  stage      text not null,
  partition  integer not null,
  log_offset bigint not null,
  version    integer not null,
  primary key (case_id, stage, log_offset)
);
-- Records that cannot be judged and that the dead-letter topic did not take.
create table dead_letter (
  partition  integer not null,
  log_offset bigint not null,
  reason     text not null,
  primary key (partition, log_offset)
);
