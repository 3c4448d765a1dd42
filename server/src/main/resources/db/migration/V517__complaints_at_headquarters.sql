-- A complaint is read at headquarters alone, one that was taken in at the counter of a mission too, and by none of the
-- readers there whom its words name. Source: docs/decisions/0144.
alter table reports.report add column hidden_from uuid[] not null default '{}';
grant update (hidden_from) on reports.report to pulang_app;
create policy complaints_at_headquarters on reports.report as restrictive for select
    using (topic <> 'COMPLAINT' or (select current_setting('pulang.scope', true)) = 'all-posts');
create policy hidden_from_whom_it_names on reports.report as restrictive for select
    using (not coalesce((select nullif(current_setting('pulang.user', true), '')::uuid) = any(hidden_from), false));
