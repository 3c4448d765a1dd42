-- Open questions about some statements, of whatever post; asked for the people of a page, not for everybody.
create function people.asked_about(statements uuid[]) returns table (left_id uuid, right_id uuid)
language sql stable security definer set search_path = people, pg_temp as $$
    select q.left_id, q.right_id from people.question q where q.closed_at is null and q.left_id = any(statements)
    union
    select q.left_id, q.right_id from people.question q where q.closed_at is null and q.right_id = any(statements)
$$;
revoke execute on function people.asked_about(uuid[]) from public;
grant execute on function people.asked_about(uuid[]) to pulang_app;
