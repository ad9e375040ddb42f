create table delivery (
  id          uuid primary key,
  case_id     uuid not null,
  about       uuid not null,
  notice      text not null,
  recipient   text not null,
  language    text not null,
  partition   integer not null,
  log_offset  bigint not null,
  registered  bigint not null,
  completed   bigint,
  quoted      bigint,
  actor       text,
  recorded_at timestamptz not null,
  outcome     text,
  -- true once nothing is to be passed on any more
  withdrawn   boolean not null default false,
  -- when an instance may take it next, by the clock of the one that tried it; -infinity before the first attempt, which
  -- waits for no clock; null once it has an outcome, and while an earlier one of its case and person is open
  due         timestamptz
);
create index delivery_due on delivery (due, recorded_at) where due is not null;
-- finds the other open mails of one case to one person without reading what else is open
create index delivery_open on delivery (case_id, recipient, log_offset) where outcome is null;
create index delivery_case on delivery (case_id, log_offset);
