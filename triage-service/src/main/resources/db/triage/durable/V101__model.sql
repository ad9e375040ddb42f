-- Trainings of models, and what came of them. One at a time is under way: a state that only one row may have.
create table model (
  id         uuid primary key,
  target     text not null,
  since      timestamptz,
  until      timestamptz,
  languages  text[] not null,
  threshold  float8 not null,
  asked_by   text not null,
  asked_at   timestamptz not null,
  state      text not null,
  step       text not null,
  progress   integer not null,
  alive_at   timestamptz not null,
  ended_at   timestamptz,
  reason     text,
  detail     text,
  version    text,
  report     text,
  bytes      bytea
);
create unique index model_under_way on model (state) where state = 'RUNNING';
create index model_asked on model (asked_at desc, id);
