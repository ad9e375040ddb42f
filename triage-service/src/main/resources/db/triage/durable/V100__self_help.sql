-- Known solutions that helped somebody who had no case: what the topic self-help-events has, read up to the position.
create table self_help (
  id       uuid primary key,
  solution text not null,
  version  integer not null,
  at       timestamptz not null
);
create index self_help_solution on self_help (solution);
create table self_help_position (
  topic text primary key,
  next  bigint not null
);
