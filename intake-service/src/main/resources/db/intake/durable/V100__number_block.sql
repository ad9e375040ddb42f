-- Blocks of case numbers. Not in the log: committed synchronously, and part of the backup.
create table number_block (
  name varchar(40) primary key,
  next bigint not null
);
insert into number_block (name, next) values ('case', 10000);
