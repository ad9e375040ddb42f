-- Links of cases to problems: the events of the problem that were proposed and passed on last, and what stands.
create table problem_link (
  case_id      uuid not null,
  problem      uuid not null,
  number       text,
  organisation text,
  is_open      boolean not null,
  reached      uuid,
  told         uuid,
  has_requester boolean not null,
  standing     text,
  judged       text,
  primary key (problem, case_id)
);
create index problem_link_case on problem_link (case_id);
create index problem_link_open on problem_link (problem, case_id) include (reached, told) where is_open;
-- Consultations with their texts; open as long as those asked may answer.
create table consultation (
  case_id      uuid not null,
  id           uuid not null,
  number       text,
  organisation text,
  colleague    text,
  team         text,
  asked_by     text,
  asked_at     timestamptz not null,
  remind_at    timestamptz,
  reminded_at  timestamptz,
  state        text not null,
  ended_at     timestamptz,
  ended_by     text,
  open         boolean not null,
  question     text,
  reason       text,
  primary key (case_id, id)
);
create index consultation_colleague on consultation (colleague, asked_at) where open;
create index consultation_team on consultation (team, asked_at) where open;
-- Answers; several to one consultation where several people answered at the same time.
create table consultation_answer (
  event        uuid primary key,
  case_id      uuid not null,
  consultation uuid,
  answered_by  text,
  answer       text,
  answered_at  timestamptz not null
);
create index consultation_answer_of on consultation_answer (case_id, consultation);
-- Proposed solutions with their texts and the last judgement; lists are JSON.
create table solution (
  case_id        uuid not null,
  number         integer not null,
  id             uuid,
  kind           text,
  fix_wanted     boolean not null,
  judged         text not null,
  word           text,
  text           text,
  steps          text,
  attachments    text,
  known_solution text,
  known_version  integer,
  proposed_by    text,
  level          integer,
  proposed_at    timestamptz,
  judged_by      text,
  reason         text,
  judged_at      timestamptz,
  primary key (case_id, number)
);
-- What the requester answers by a link, and the case of each. Earlier ones stay, to be told from forged ones.
create table answer_link (
  link_id uuid primary key,
  case_id uuid not null
);
-- What happened with vendors, in the order of the case's versions; lists are JSON.
create table vendor_step (
  event            uuid primary key,
  case_id          uuid not null,
  version          integer not null,
  kind             text not null,
  vendor           text,
  text             text,
  discloses        text not null,
  evidence         text,
  reference_system text,
  reference_id     text,
  promised_at      timestamptz,
  contract         text,
  done_by          text,
  on_behalf_of     text,
  at               timestamptz not null
);
create index vendor_step_of on vendor_step (case_id, version);
-- Open cases that are routed or assigned, and where they lie: the load of specialists and teams.
create table handled_case (
  case_id      uuid primary key,
  organisation text,
  level        integer not null,
  team         text,
  specialist   text,
  moves        integer not null
);
create index handled_case_specialist on handled_case (specialist, case_id) where specialist is not null;
create index handled_case_team on handled_case (team);
-- When each specialist last got a case, whatever became of it: whose turn it is.
create table specialist_turn (
  specialist text primary key,
  last_case  timestamptz not null
);
-- What was said of work with a time, and what was logged, in the order of the case's versions; materials are JSON.
create table work_step (
  event      uuid primary key,
  case_id    uuid not null,
  version    integer not null,
  work_id    uuid,
  step       text not null,
  kind       text,
  specialist text,
  place      text,
  note       text,
  started    timestamptz,
  minutes    bigint,
  materials  text not null,
  done_by    text,
  at         timestamptz not null
);
create index work_step_of on work_step (case_id, version);
