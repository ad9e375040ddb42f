-- When an instance last said that it reads the generation, by this database's clock.
alter table generation add column read_at timestamptz not null default now();
