-- Every record of the log with its verdict, its bytes as the chain covers them. Written once, never changed.
-- judged is the record's place in its case's chain; 0 where the log knew of no case, and so of no chain.
create table event (
  case_id     uuid not null,
  judged      integer not null,
  version     integer not null,
  partition   integer not null,
  log_offset  bigint not null,
  type        text not null,
  verdict     smallint not null,
  overruling  text,
  recorded_at timestamptz not null,
  head        bytea not null,
  headers     bytea not null,
  value       bytea,
  search      tsvector,
  primary key (partition, log_offset)
);
alter table event alter column head set storage plain;
create index event_chain on event (case_id, judged);
-- Words wait in a list (16 MB of it, in kB) and enter the index many at a time, which halves what they cost a rebuild.
create index event_search on event using gin (search) with (gin_pending_list_limit = 16384) where search is not null;

-- One row a case: what lists show and filter by.
create table case_view (
  case_id       uuid primary key,
  number        text not null,
  number_order  text collate "C" not null,
  organisation  text not null,
  requester     text,
  status        text not null,
  waiting_on    text not null,
  waiting_since timestamptz,
  type          text,
  category      text,
  priority      smallint not null,
  level         integer,
  team          text,
  assignee      text,
  manager       text,
  channel       text,
  product       text,
  language      text,
  subject       text,
  registered_at timestamptz not null,
  updated_at    timestamptz not null,
  closed_at     timestamptz,
  version       integer not null,
  judged        integer not null,
  etag          text not null,
  vendor        text,
  vendor_overdue boolean not null,
  bounces       integer not null,
  solved_level  integer,
  first_contact boolean not null
);
create index case_view_updated on case_view (updated_at, case_id);
create index case_view_organisation on case_view (organisation, updated_at);
create index case_view_vendor on case_view (vendor, updated_at) where vendor is not null;
create index case_view_waiting on case_view (waiting_on, updated_at, case_id);
create index case_view_bounces on case_view (bounces, updated_at) where bounces > 0;
create index case_view_solved on case_view (closed_at) where solved_level is not null;

-- What reports count, a row a fact: a stay at a level that ended, an escalation, a bounce, a return, a use or judgement
-- of a known solution. key and detail say what of its kind; millis is how long a stay was.
create table report_fact (
  case_id      uuid not null,
  version      integer not null,
  what         text not null,
  organisation text not null,
  at           timestamptz not null,
  level        integer,
  to_level     integer,
  team         text,
  key          text,
  detail       text,
  millis       bigint,
  primary key (case_id, version, what)
);
create index report_fact_at on report_fact (what, at);
create index report_fact_organisation on report_fact (organisation, what, at);

-- The problems that cases are linked to.
create table problem_case (
  case_id uuid not null,
  problem uuid not null,
  primary key (case_id, problem)
);
