-- A question between statements of two posts belongs to the headquarters. That its people are in doubt must still be
-- known at either post, because whoever is in doubt may not travel: this tells which statements are asked about, at
-- whatever post, and nothing of what they say.
create function people.asked_about() returns table (left_id uuid, right_id uuid)
language sql stable security definer set search_path = people, pg_temp as $$
    select q.left_id, q.right_id from people.question q where q.closed_at is null
$$;
revoke execute on function people.asked_about() from public;
grant execute on function people.asked_about() to pulang_app;
