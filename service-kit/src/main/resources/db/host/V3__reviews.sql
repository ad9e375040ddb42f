-- Which code has last gone through all cases of a partition and corrected when their obligations are due.
create table review (
  generation integer not null,
  partition  integer not null,
  code       text not null,
  primary key (generation, partition)
);
