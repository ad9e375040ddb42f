-- Consultations with their texts; open as long as those asked may answer.
create table consultation (
  case_id      uuid not null,
  id           uuid not null,
  number       text,
  organisation text,
  colleague    text,
  team         text,
  asked_by     text,
  asked_at     timestamptz not null,
  remind_at    timestamptz,
  reminded_at  timestamptz,
  state        text not null,
  ended_at     timestamptz,
  ended_by     text,
  open         boolean not null,
  question     text,
  reason       text,
  primary key (case_id, id)
);
create index consultation_colleague on consultation (colleague, asked_at) where open;
create index consultation_team on consultation (team, asked_at) where open;
-- Answers; several to one consultation where several people answered at the same time.
create table consultation_answer (
  event        uuid primary key,
  case_id      uuid not null,
  consultation uuid,
  answered_by  text,
  answer       text,
  answered_at  timestamptz not null
);
create index consultation_answer_of on consultation_answer (case_id, consultation);
