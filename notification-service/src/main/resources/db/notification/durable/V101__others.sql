-- The language of a mail that only its addressee tells; and since when there are notices of a kind, so that an upgrade
-- mails nobody about what was before it.
alter table delivery_attempt add column language text;
create table notice_since (
  notice text primary key,
  since  timestamptz not null
);
insert into notice_since
select notice, now() from unnest(array['vendor-given-case', 'vendor-reminded', 'manager-informed', 'consultation-asked',
       'consultation-reminded']) as notice;
