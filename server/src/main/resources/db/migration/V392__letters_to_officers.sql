-- E-mail to officers by their own wish (docs/decisions/0104): where to, and when. The address is sealed with the key of the
-- officer, and only they see the row. The job that goes round learns whose turn it is and nothing else.
select access.open_module('mail');

create table mail.subscription (
    officer     uuid primary key,
    address     bytea not null,
    daily       boolean not null,
    quiet_from  smallint not null check (quiet_from between 0 and 23),
    quiet_until smallint not null check (quiet_until between 0 and 23),
    language    text not null check (language in ('id', 'en')),
    told        bigint not null,
    next_at     timestamptz not null
);
alter table mail.subscription enable row level security;
create policy own on mail.subscription
    using (officer = nullif(current_setting('pulang.user', true), '')::uuid)
    with check (officer = nullif(current_setting('pulang.user', true), '')::uuid);
create index subscription_next on mail.subscription (next_at);

create function mail.due(now timestamptz, most int) returns setof uuid
language sql stable security definer set search_path = mail, pg_temp as $$
    select officer from mail.subscription where next_at <= now order by next_at limit most
$$;
revoke all on function mail.due(timestamptz, int) from public;
grant execute on function mail.due(timestamptz, int) to pulang_app;
