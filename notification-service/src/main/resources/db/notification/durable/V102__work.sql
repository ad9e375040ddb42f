-- Work had times before requesters were told of them: an upgrade mails nobody about those.
insert into notice_since
select notice, now() from unnest(array['work-offered', 'work-scheduled', 'work-rescheduled', 'work-cancelled']) as notice;
