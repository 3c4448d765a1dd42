package id.pulang.markers;

import id.pulang.cases.entries.DeclaredKinds;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All columns that can hold words or bytes: those that are sealed, and for each of the others why it need not be. A new
 * column stands here before the tests pass.
 */
final class Columns {

    static final Set<String> SEALED = new TreeSet<>();
    static final Map<String, String> CLEAR = new TreeMap<>();

    static {
        SEALED.addAll(words("""
                access.data_key.wrapped
                access.second_factor.next_secret access.second_factor.secret
                access.session_attributes.attribute_bytes
                assistance.fitness_finding.found
                cases.broken_glass.reason cases.broken_glass.remark
                cases.case_fact.detail cases.clock_pause.reason
                cases.saved_view.name cases.saved_view.query cases.shift_note.note mail.subscription.address mail.subscription.code
                casework.photograph.content casework.photograph.removed_because
                casework.attachment.content casework.attachment.name casework.attachment.thumbnail
                casework.note.text casework.task.what
                clearances.gate_fact.told clearances.gate_fact.withdrawn_because
                clearances.gate_override.reason
                clearances.list_import.file_name clearances.list_import.problem
                clearances.list_line.cells
                incidents.known.source incidents.known.words
                incidents.problem.told
                incidents.roster.list_name
                incidents.statement.cells incidents.statement.facts incidents.statement.kept
                incidents.statement.number
                incidents.statement_version.cells incidents.statement_version.facts
                incidents.statement_version.kept incidents.statement_version.number
                incidents.upload.bytes incidents.upload.decoded incidents.upload.file_name incidents.upload.headers
                incidents.withdrawal.reason
                people.answer.reason
                people.erasure.reason families.link.reason people.contact.said people.contact_mend.said people.contact_bar.lift_reason people.contact_bar.reason
                people.fact_correction.back_reason people.fact_correction.said
                people.identity_assertion.document people.identity_assertion.source
                people.identity_change.reason people.identity_interview.identifiers people.identity_snapshot.identity
                people.link.explanation people.link.reason people.link.withdrawn_for
                people.master_answer.reason people.master_join.grounds people.master_question.grounds people.protected_person.reason
                people.person.card people.person.found_by people.person.stated
                people.question.explanation
                people.registry_question.claim
                people.split.reason
                repatriation.handover.code repatriation.handover.handed_by_name repatriation.handover.paper
                repatriation.handover.received_by_name repatriation.handover.refused_because repatriation.handover.refused_by_name
                repatriation.police_request.ground repatriation.police_request.paper repatriation.police_request.recall_because
                repatriation.manifest.flight
                repatriation.manifest_change.detail
                repatriation.seat.detail repatriation.seat.seating
                registration.arrival.seen registration.ticket.told
                reports.report.told reports.section.words reports.step.detail reports.word.words
                reports.file.content reports.file.name
                rescue.answer.said rescue.request.code rescue.request.paper rescue.request.withdrawn_because rescue.step.said
                screening.conclusion.finding screening.conclusion.source
                """));
        clear("the code of a post", """
                access.account.post access.assignment.post
                access.audit_entry.post
                access.canary.post
                access.row_code.post
                access.post.code access.post.kind access.post.name_en access.post.name_id access.post.zone
                access.post.parent access.post.purpose
                access.shown.agency
                assistance.fitness_finding.post
                cases.broken_glass.officer_post cases.broken_glass.post
                cases.case_clock.post cases.case_fact.post cases.clock_pause.post cases.clock_told.post
                cases.protection_case.post
                cases.saved_view.post cases.shift_note.post
                casework.photograph.post casework.attachment.post casework.mention.post casework.note.post casework.notifications_read.post
                casework.task.post
                clearances.gate_fact.post
                clearances.gate_override.post
                clearances.list_import.post
                clearances.list_line.post
                clearances.decided_day.post
                clearances.pass.post
                incidents.import.actor_post
                incidents.incident.post
                incidents.known.post
                incidents.problem.post
                incidents.remembered_mapping.post
                incidents.roster.post
                incidents.statement.post
                incidents.statement_version.post
                incidents.upload.post
                people.answer.post
                families.link.post people.contact.post people.contact_bar.post people.contact_choice.post
                people.erasure.post people.fact_correction.post
                people.happening.post
                incidents.correction.post incidents.withdrawal.post people.former_membership.post
                people.identity_agreement.post
                people.identity_assertion.post people.identity_interview.post
                people.identity_change.post
                people.identity_snapshot.post
                people.link.post
                people.master_answer.post people.master_join.other_post people.master_join.post
                people.master_person.post people.master_question.other_post people.master_question.post
                people.protected_person.post people.sought_elsewhere.post
                papers.issued.party papers.issued.post papers.series.post
                people.membership.post
                people.person.post
                people.question.post
                people.registry_question.post
                people.registry_turn.actor_post
                people.split.post
                repatriation.handover.agency repatriation.handover.handed_on_to repatriation.handover.post repatriation.police_request.agency repatriation.police_request.post
                repatriation.manifest.post
                repatriation.manifest_change.post
                repatriation.seat.post
                incidents.walk_in.post registration.arrival.post registration.queue_day.post registration.ticket.post
                registration.field_device.post registration.token.post
                reports.copy_band.post reports.link.post reports.match_code.post reports.opened_to.post
                prevention.warning.post prevention.warning_version.post prevention.reported_contact.post
                prevention.reported_contact_source.post people.contact_code.post people.contact_mend.post
                reports.file.post reports.mailbox.post reports.person_link.post reports.report.post reports.section.post reports.step.post
                reports.word.post
                rescue.answer.post rescue.request.post rescue.requested.post rescue.step.post
                screening.conclusion.post screening.offer_answer.post screening.second_look.post
                """);
        clear("a hash that only who has a key can make, or a signature", """
                access.account.password_hash
                access.audit_checkpoint.hash access.audit_checkpoint.key_id access.audit_checkpoint.signature
                access.audit_link.content access.audit_link.hash access.audit_link.mark
                access.audit_waiting.content access.audit_waiting.mark
                access.command.print access.key_print.print
                access.log_in_try.key access.second_step_failure.of_password
                access.outside_connection.bond
                access.outside_connection.identity
                access.recovery_code.hash
                access.row_code.code
                people.contact_code.codes prevention.reported_contact.print prevention.reported_contact.use_print
                cases.case_fact.mark
                cases.saved_view.mark
                incidents.roster.list_mark
                incidents.statement.mark
                clearances.gate_fact.identity_print clearances.gate_override.identity_print
                clearances.pass.identity_print
                people.erasure.about
                people.identity_agreement.after_print people.identity_agreement.before_print
                people.identity_assertion.identity_print people.identity_interview.identity_print people.identity_assertion.mark
                people.identity_change.after_print
                people.identity_snapshot.print
                people.master_question.print
                people.person.baseline_print people.person.stated_print
                repatriation.seat.identity_print
                registration.token.mark
                reports.copy_band.code reports.match_code.code
                """);
        clear(
                "sealed with keys that the database does not have, found by a keyed hash, or public keys (decision 94)",
                """
                portal.deposit.sealed portal.deposit.waits_for portal.mailbox.index portal.mailbox.public_key portal.mailbox.sealed_key
                portal.mailbox.words
                portal.desk.decoy portal.desk.decoy_key portal.desk.keyset portal.desk.salt portal.desk.signature
                prevention.offer_edition.signature prevention.reported_contact.signature prevention.warning.signature
                reports.mailbox.box reports.mailbox.public_key
                """);
        clear("what a passkey shows to everybody who asks it; nothing that opens anything", """
                access.passkey.attestation access.passkey.credential_id
                """);
        clear("a number without a meaning", """
                access.answered_challenge.challenge
                access.passkey_handle.handle
                """);
        clear("what an officer calls their own passkey", """
                access.passkey.name
                """);
        clear("a number that opens nothing without the key of the cookies, and the name of a kind of value", """
                access.session.primary_id access.session.principal_name access.session.session_id
                access.session_attributes.attribute_name access.session_attributes.session_primary_id
                """);
        clear("a hash of a whole file, header, paper or code", """
                clearances.list_import.digest
                incidents.remembered_mapping.fingerprint
                incidents.upload.fingerprint incidents.upload.sha256
                cases.protection_case.clocks_of
                papers.form.hash papers.issued.code_print papers.issued.form papers.issued.hash
                repatriation.handover.print
                """);
        clear(
                "officers of the state, who are named to their colleagues and in the audit trail; not people served",
                """
                access.account.login access.account.name
                incidents.import.actor_name
                people.registry_turn.actor_name
                """);
        clear("how a head of mission knows an officer of the state; not people served (decision 41)", """
                access.account.answered_reason
                """);
        clear("the part of a post in which an officer works", """
                access.account.section access.assignment.section
                clearances.gate_override.decided_section clearances.gate_override.requested_section
                incidents.import.actor_section
                repatriation.police_request.asked_section repatriation.police_request.recall_section
                people.registry_turn.actor_section
                """);
        clear("ids, codes and numbers of the audit trail, never names (AuditTrail)", """
                access.audit_entry.act access.audit_entry.detail access.audit_entry.purpose
                access.audit_entry.role access.audit_entry.subject_kind
                access.row_code.key
                """);
        clear("forms of papers as packs have them, and what is printed on which; not what it says (decision 49)", """
                papers.form.html
                papers.issued.kind papers.issued.language
                papers.series.series
                """);
        clear("ids and times only, as decision 6 asks", """
                events.event_publication.event_type events.event_publication.listener_id
                events.event_publication.serialized_event events.event_publication.status
                """);
        clear("which job runs when and on which server, as db-scheduler keeps it (decision 38)", """
                jobs.scheduled_task.picked_by jobs.scheduled_task.task_data
                jobs.scheduled_task.task_instance jobs.scheduled_task.task_name
                """);
        clear("the event and its place as officers call them, known to all above; not the people in it", """
                incidents.incident.place_code incidents.incident.place_name incidents.incident.place_spoken
                incidents.incident.title
                """);
        clear("a number that Pulang itself gives; it says nothing of the person", """
                cases.protection_case.number
                repatriation.handover.number
                papers.issued.number
                prevention.warning.number
                rescue.request.number
                """);
        clear("to be read by everybody, or by every officer; names nobody (decision 97)", """
                prevention.warning.published prevention.warning.withdrawn_because
                prevention.warning_version.content prevention.warning_version.correction
                prevention.warning_version.refused_for
                prevention.offer_edition.refused_for prevention.offer_edition.tables
                prevention.offer_text.content prevention.offer_text.kind
                prevention.reported_contact.ended_why prevention.reported_contact.held_for prevention.reported_contact.kind
                """);
        clear("an address of Pulang, of whose query only ids are kept (decision 13)", """
                access.command.location
                """);
        clear("how many and how sure, over a whole incident", """
                people.match_run.outlook
                """);
        clear("a word of a list that the program itself has", """
                access.account.role access.assignment.rights access.assignment.role
                access.command.problem
                access.data_key.ring
                access.erasing.module
                access.log_in_try.kind
                access.passkey.transports
                access.row_code.kind
                cases.broken_glass.section
                people.fact_correction.field
                cases.case_clock.clock cases.clock_pause.clock cases.clock_told.clock cases.clock_told.level
                cases.case_fact.effect cases.case_fact.fact cases.case_fact.stage
                cases.case_sequence.country cases.saved_view.list mail.subscription.language
                casework.attachment.kind casework.attachment.scan
                casework.photograph.consent casework.photograph.kind casework.photograph.scan
                cases.protection_case.due_clock cases.protection_case.next_task cases.protection_case.stage
                clearances.gate_fact.gate clearances.gate_fact.word
                clearances.gate_override.decided clearances.gate_override.gate
                clearances.list_line.gate clearances.list_line.outcome
                incidents.closure.reason
                incidents.correction.fields incidents.correction.kind
                incidents.import.actor_role incidents.import.fields incidents.import.kind incidents.import.state
                incidents.incident.hazard
                incidents.problem.code
                incidents.remembered_mapping.fields incidents.remembered_mapping.kind
                incidents.roster.kind
                people.answer.answer
                people.contact_bar.wished_by people.contact_choice.choice
                incidents.withdrawal.decision people.erasure.decision
                people.happening.kind
                people.identity_agreement.maker
                people.identity_assertion.grade people.identity_assertion.voucher
                people.identity_change.answer people.identity_change.decision people.identity_change.differing
                people.link.maker people.link.verdict
                people.master_answer.answer
                people.master_join.maker people.master_join.verdict people.master_join.withdrawn_for
                people.master_question.outcome people.master_question.why
                people.question.outcome
                people.registry_question.answer people.registry_question.differing
                people.registry_question.not_held people.registry_question.trouble
                people.registry_turn.actor_role
                people.split.decision
                repatriation.manifest.state
                repatriation.manifest_change.kind
                repatriation.handover.basis repatriation.police_request.paper_kind repatriation.seat.cause repatriation.seat.state
                registration.ticket.counter registration.ticket.state
                reports.match_code.kind reports.report.channel reports.report.talk reports.report.topic
                portal.deposit.state reports.file.kind reports.section.kind reports.step.kind reports.word.kind
                rescue.answer.answer rescue.request.language rescue.request.sent_way rescue.step.act rescue.step.stage
                screening.conclusion.counts screening.offer_answer.answer
                """);
        clear("what is asked of every report, and until when somebody is to be reached; with the source", """
                reports.danger_sign.code reports.danger_sign.source
                reports.danger_sign.words_en reports.danger_sign.words_id
                reports.target.code reports.target.source_en reports.target.source_id
                """);
    }

    static {
        for (var kind : DeclaredKinds.all()) {
            SEALED.add(kind.sealedColumn());
            CLEAR.put(kind.table() + ".post", "the code of a post");
        }
    }

    private Columns() {}

    private static void clear(String why, String columns) {
        words(columns).forEach(column -> CLEAR.put(column, why));
    }

    private static Set<String> words(String columns) {
        return new TreeSet<>(Arrays.asList(columns.strip().split("\\s+")));
    }
}
