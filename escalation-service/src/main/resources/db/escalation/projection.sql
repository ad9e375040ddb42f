-- Links of cases to problems. Of an open case, reached is the event of the problem that was proposed last.
create table problem_link (
  case_id      uuid not null,
  problem      uuid not null,
  number       text,
  organisation text,
  is_open      boolean not null,
  reached      uuid,
  primary key (problem, case_id)
);
create index problem_link_case on problem_link (case_id);
create index problem_link_open on problem_link (problem, case_id) include (reached) where is_open;
