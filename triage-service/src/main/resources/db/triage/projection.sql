-- Texts of a case, as far as suggestions need them, and the stems by which cases alike are found.
create table case_text (
  case_id      uuid primary key,
  number       text,
  organisation text not null,
  subject      text,
  description  text,
  language     text,
  words        text[] not null,
  solution     text,
  category     text,
  product      text,
  solved_at    timestamptz
);
-- Stems of the cases that were closed as solved, each as a hash of the organisation and the stem.
create table solved_word (
  term      bigint not null,
  solved_at timestamptz not null,
  case_id   uuid not null,
  primary key (term, solved_at, case_id)
);
-- A row for each use of a known solution on a case; helped is null as long as nobody has said so.
create table known_use (
  case_id  uuid not null,
  use_id   uuid not null,
  solution text not null,
  version  integer not null,
  helped   boolean,
  primary key (case_id, use_id)
);
create index known_use_solution on known_use (solution) include (helped);
