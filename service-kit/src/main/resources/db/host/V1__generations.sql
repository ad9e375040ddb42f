-- What outlives projections: which generations of the host's projection there are. A projection is never migrated; it is built anew.
create table generation (
  n                  integer generated always as identity primary key,
  projection_version text not null,
  status             text not null check (status in ('BUILDING', 'ACTIVE', 'RETIRED')),
  created_at         timestamptz not null default now()
);
create unique index generation_active on generation (projection_version) where status = 'ACTIVE';
