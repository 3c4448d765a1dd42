package id.pulang.markers;

import id.pulang.cases.entries.DeclaredKinds;
import id.pulang.protection.KeyPurpose;
import java.util.Map;
import java.util.TreeMap;

/** What the rows of a table tell, of whom, and what protects it. */
enum PersonalData {
    SPECIFIC(
            "specific data of people served: health, and what a screening found (UU 27/2022 Art. 4 (2))",
            "words sealed under the key of the person; opened by who is on the case, or by breaking the glass with a reason;"
                    + " each opening stands in the trail; never in a list, a search, a log or an address; goes when two"
                    + " officers erase the person",
            """
            assistance.fitness_finding cases.broken_glass screening.conclusion screening.offer_answer screening.second_look
            """),
    PERSON(
            "who somebody is and what others said of them; of children specific (UU 27/2022 Art. 4)",
            "words sealed under the key of the statement, file or person; read by officers of the post and headquarters, each"
                    + " opening with a purpose and a line in the trail; not in logs or addresses; leaves with a mark and a"
                    + " reason only; goes when two officers erase the person",
            """
            incidents.known incidents.problem incidents.roster incidents.statement
            incidents.statement_version incidents.upload incidents.withdrawal
            people.answer people.contact people.contact_bar people.contact_code people.contact_mend people.contact_choice people.erasure people.fact_correction people.former_membership people.happening people.identity_agreement
            people.identity_assertion people.identity_change people.identity_interview people.identity_snapshot people.link people.match_run
            people.master_answer people.master_join people.master_person people.master_question people.protected_person people.sought_elsewhere
            people.membership people.person people.question people.registry_question people.split
            reports.copy_band reports.link reports.match_code reports.opened_to reports.person_link reports.report
            families.link reports.file reports.mailbox reports.section reports.step reports.word
            portal.deposit portal.mailbox
            prevention.reported_contact prevention.reported_contact_source
            """),
    WORK(
            "what was done and decided for somebody: case, notes, files, gates, journey, handover; that of police or custody"
                    + " specific",
            "words sealed under the key of the case; read by officers of the post and headquarters and, of those handed to"
                    + " it, by the agency; not in logs or addresses; goes with the person",
            """
            access.shown
            cases.case_clock cases.case_fact cases.case_sequence cases.clock_pause cases.clock_told
            cases.protection_case cases.saved_view cases.shift_note
            casework.attachment casework.photograph casework.mention casework.note casework.task
            clearances.gate_fact clearances.gate_override clearances.list_import clearances.list_line clearances.pass
            papers.form papers.issued papers.series
            registration.arrival registration.queue_day registration.ticket registration.token
            repatriation.handover repatriation.manifest repatriation.manifest_change
            repatriation.police_request
            repatriation.seat
            rescue.answer rescue.request rescue.requested rescue.step
            """),
    OFFICER(
            "general data of officers: name, post, when they worked",
            "seen by colleagues of the post and by administrators; kept as long as the account or the trail that names it",
            """
            access.account access.alarm_seen access.assignment access.command access.outside_connection access.passkey access.passkey_handle
            casework.notifications_read mail.subscription registration.field_device
            incidents.correction incidents.import people.registry_turn
            """),
    TRAIL(
            "who did what to whose data, by ids and codes; the addresses from which officers logged in",
            "added to and never changed, each entry bound to the one before, checkpoints signed; read by supervisors of the"
                    + " post; nothing of it goes",
            """
            access.audit_checkpoint access.audit_entry access.audit_link access.audit_waiting access.canary
            access.row_code
            """),
    SECRET(
            "what opens something: passwords, second factors, sessions, keys, answers on their way",
            "kept as a slow hash or sealed with a key outside the database; shown to nobody; sessions and answers go when"
                    + " their time is over",
            """
            access.answered_challenge access.data_key access.log_in_try access.recovery_code
            access.second_factor access.second_step_failure access.session access.session_attributes
            """),
    NONE(
            "no personal data: posts, events without the people in them, columns of lists",
            "policies by row where they belong to a post",
            """
            prevention.offer_edition prevention.offer_text prevention.warning prevention.warning_version
            access.erasing access.key_print access.post clearances.decided_day events.event_publication incidents.closure incidents.incident
            incidents.remembered_mapping incidents.walk_in jobs.scheduled_task portal.desk reports.danger_sign reports.target
            """);

    private final String what;
    private final String protection;
    private final String tables;

    PersonalData(String what, String protection, String tables) {
        this.what = what;
        this.protection = protection;
        this.tables = tables;
    }

    String what() {
        return what;
    }

    String protection() {
        return protection;
    }

    /** The class of each table; of a kind of record on cases by the key under which it is sealed. */
    static Map<String, PersonalData> byTable() {
        Map<String, PersonalData> classes = new TreeMap<>();
        for (PersonalData each : values()) {
            for (String table : each.tables.strip().split("\\s+")) {
                classes.put(table, each);
            }
        }
        DeclaredKinds.all()
                .forEach(kind -> classes.put(kind.table(), kind.seal().ring() == KeyPurpose.HEALTH ? SPECIFIC : WORK));
        return classes;
    }
}
