-- Papers: what proves that a paper was made here. What it says stays, sealed, with the module that filled it.

select access.open_module('papers');

-- The last number of a series of a post in a year.
create table papers.series (
    series text not null,
    post   text not null,
    year   integer not null,
    last   integer not null,
    primary key (series, post, year)
);
select access.guard('papers.series');

-- The forms on which papers were issued, so that a copy is printed on the same.
create table papers.form (
    hash text primary key,
    html text not null
);

-- Papers by number and by the hash of the code that is printed on them. It names nobody: anyone may learn it who holds
-- a paper. A paper is corrected once, by one that names it.
create table papers.issued (
    id         uuid primary key,
    kind       text not null,
    about      uuid not null,
    language   text not null,
    post       text not null,
    number     text not null unique,
    code_print bytea not null unique,
    hash       text not null,
    form       text not null references papers.form (hash),
    issued_on  date not null,
    issued_at  timestamptz not null,
    corrects   uuid unique references papers.issued (id)
);
create index issued_about on papers.issued (about, kind, language);
create unique index issued_first on papers.issued (about, kind, language) where corrects is null;
