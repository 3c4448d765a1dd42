-- The questions by which a danger is proposed, and until when somebody is to be reached; of each, the latest version that
-- began is in force. No official limit was found for these steps but that of complaints: the others are proposals.
create table reports.danger_sign (
    code       text not null,
    version    int not null,
    since      date not null,
    place      int not null,
    danger     smallint not null check (danger between 2 and 4),
    words_id   text not null,
    words_en   text not null,
    source     text not null,
    primary key (code, version)
);
create table reports.target (
    code     text not null check (code in ('LIFE', 'ACUTE', 'RAISED', 'NO_SIGN', 'FRAUD', 'COMPLAINT')),
    version  int not null,
    since    date not null,
    minutes  int not null check (minutes > 0),
    proposal boolean not null,
    source   text not null,
    primary key (code, version)
);
revoke insert, update, delete on reports.danger_sign, reports.target from pulang_app;

insert into reports.danger_sign (code, version, since, place, danger, words_id, words_en, source) values
    ('life', 1, '2025-01-01', 1, 4,
     'Nyawa terancam sekarang: dianiaya, sakit parah, diancam dibunuh, atau ingin mengakhiri hidup',
     'Life in danger now: beaten, gravely ill, threatened with death, or wants to end their life',
     'Case life cycle S1: immediate danger; UU 37/1999 Art. 21; WHO 2003, be ready for emergency intervention'),
    ('inside', 1, '2025-01-01', 2, 3,
     'Masih di dalam kompleks atau tidak bisa pergi',
     'Still inside a compound or cannot leave',
     'ILO indicators of forced labour: restriction of movement, isolation'),
    ('care', 1, '2025-01-01', 3, 3,
     'Anak di bawah 18 tahun, hamil, atau penyandang disabilitas',
     'A child under 18, pregnant, or with a disability',
     'Case life cycle S1: minor; UU 35/2014 Art. 59'),
    ('stranded', 1, '2025-01-01', 4, 2,
     'Tidak punya uang, paspor, atau tempat tinggal',
     'Without money, passport or a place to stay',
     'ILO indicators of forced labour: abuse of vulnerability, retention of identity documents');
insert into reports.target (code, version, since, minutes, proposal, source) values
    ('LIFE', 1, '2025-01-01', 15, true, 'Case life cycle S0: danger triage within 15 minutes'),
    ('ACUTE', 1, '2025-01-01', 60, true, 'Case life cycle S0: acknowledged within 1 hour'),
    ('RAISED', 1, '2025-01-01', 240, true, 'Case life cycle S1: within 4 hours'),
    ('NO_SIGN', 1, '2025-01-01', 1440, true, 'Case life cycle S3: within 24 hours of the information'),
    ('FRAUD', 1, '2025-01-01', 1440, true, 'As a report without a sign of danger'),
    ('COMPLAINT', 1, '2025-01-01', 20160, false, 'UU 25/2009 Art. 50: answer within 14 days');
