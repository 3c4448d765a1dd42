-- Records of handover are papers as others are (docs/decisions/0049): numbered, proved and printed by the engine of papers. What
-- a record says stays sealed in repatriation.handover. A post that answers to a paper confirms or refuses it. Papers of a time
-- without forms are printed on the form of today.
alter table papers.issued
    add column party        text,
    add column confirmed_on date,
    add column refused_on   date,
    alter column form drop not null;

-- Records of earlier versions keep numbers, codes and hashes, and their numbers are counted on.
insert into papers.series (series, post, year, last) select 'BAST', post, year, last from repatriation.bast_counter;
insert into papers.issued
    (id, kind, about, language, post, party, number, code_print, hash, issued_on, issued_at, confirmed_on, refused_on)
select coalesce(h.id, gen_random_uuid()), 'handover', coalesce(h.id, gen_random_uuid()), 'id',
       coalesce(h.post, split_part(v.number, '/', 2)), v.agency, v.number, v.code_print, v.print, v.handed_on,
       coalesce(h.handed_at, v.handed_on::timestamptz), v.countersigned_on, v.refused_on
from repatriation.verification v left join repatriation.handover h on h.number = v.number;

drop table repatriation.verification;
drop table repatriation.bast_counter;
revoke delete on papers.issued, papers.form, papers.series from pulang_app;
