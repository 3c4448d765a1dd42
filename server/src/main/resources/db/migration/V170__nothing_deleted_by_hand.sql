-- The application deletes nobody, and nothing that was said, found or decided about anybody: such rows go with the word
-- of two officers only, by the functions that erase, which belong to the owner of the tables.
revoke delete on
    incidents.incident, incidents.roster, incidents.statement, incidents.statement_version,
    people.person, people.link, people.question, people.answer, people.split, people.happening,
    people.identity_assertion, people.identity_interview, people.identity_change, people.identity_agreement,
    cases.protection_case, cases.case_fact,
    clearances.gate_fact, clearances.gate_override, clearances.list_import, clearances.list_line,
    repatriation.manifest, repatriation.manifest_change, repatriation.seat, repatriation.handover, repatriation.verification
from pulang_app;
