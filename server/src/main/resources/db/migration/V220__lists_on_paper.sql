-- What was read on the paper that a file shows, with the pictures of cells that were read with doubt: reading it takes long.
-- Sealed as the file is.
alter table incidents.upload add column decoded bytea;

create or replace function incidents.erase(subjects uuid[]) returns void
language sql security definer set search_path = incidents, pg_temp as $$
    delete from incidents.problem p using incidents.statement s, incidents.import i
    where s.id = any(subjects) and i.roster_id = s.roster_id and p.upload_id = i.upload_id
      and p.row_number = s.row_number;
    update incidents.upload set bytes = '', decoded = null where id = any(subjects);
    delete from incidents.statement_version where statement_id = any(subjects);
    delete from incidents.statement where id = any(subjects);
$$;
