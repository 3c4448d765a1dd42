-- What two officers decide is what both saw: of whose statements erasure was asked, and which editions of the two rows an
-- officer compared. Where it is null, it was written before.
alter table people.erasure add column about bytea;
alter table people.answer add column left_edition int;
alter table people.answer add column right_edition int;
