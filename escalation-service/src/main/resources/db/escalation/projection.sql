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
