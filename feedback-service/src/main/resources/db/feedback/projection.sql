create table link (
  link_id uuid primary key,
  case_id uuid not null
);
