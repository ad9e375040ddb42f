-- What was tried to deliver: not in the log, so it is kept beside the projection and backed up.
create table delivery_attempt (
  id       uuid primary key,
  state    text not null,
  attempts integer not null,
  next_at  timestamptz not null,
  ended_at timestamptz,
  failure  text,
  version  integer not null
);
