-- More rows that decide (docs/decisions/0035, 0156): what is told to the public, whose a printed code or a paper is, which statements
-- are of one person, and to which key answers are sealed.
select access.code_rows('people.membership', 'r.statement_id::text', 'r.person_id');
select access.code_rows('prevention.warning', 'r.id::text', 'r.id');
select access.code_rows('prevention.warning_version', 'r.id::text', 'r.warning_id');
select access.code_rows('prevention.offer_edition', 'r.id::text', 'r.id');
select access.code_rows('prevention.reported_contact', 'r.id::text', 'r.id');
select access.code_rows('registration.token', 'r.id::text', 'r.case_id');
select access.code_rows('papers.issued', 'r.id::text', 'r.about');
select access.code_rows('reports.mailbox', 'r.report_id::text', 'r.report_id');
