-- A letter of a stranger counts as tried before it is opened (docs/decisions/0145), as an event does before it is heard.
alter table portal.deposit rename column failures to tries;

-- The largest letter of the form, three files in JSON filled up to 24 MB, and its seal. Only what comes anew: a letter of
-- the former form that still waits may be larger.
create function portal.refuse_what_is_too_long() returns trigger language plpgsql as $$
begin
    if length(new.sealed) > 24 * 1024 * 1024 + 1024 then
        raise exception 'no letter of the form is so long' using errcode = 'check_violation';
    end if;
    return new;
end $$;
revoke execute on function portal.refuse_what_is_too_long() from public;
create trigger refuse_what_is_too_long before insert on portal.deposit
    for each row execute function portal.refuse_what_is_too_long();
