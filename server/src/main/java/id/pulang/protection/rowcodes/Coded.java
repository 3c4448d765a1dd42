package id.pulang.protection.rowcodes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables whose rows carry a code, because they decide who may do, see or pass what. */
public enum Coded {
    /** Who may log in, with which password. */
    ACCOUNT("access.account", "r.id::text", "r.id", ""),
    /** Who has which role where, from when to when. */
    ASSIGNMENT("access.assignment", "r.id::text", "r.account_id", ""),
    /** Whether a log-in asks for a second step, and for which. */
    SECOND_FACTOR("access.second_factor", "r.account_id::text", "r.account_id", "last_step"),
    /** Which agency sees whom. */
    SHOWN("access.shown", "r.agency || '/' || r.person_id", "r.person_id", ""),
    /** Where an office stands and what it is there for. */
    POST("access.post", "r.code", "r.id", ""),
    /** What is held on the gates, and who confirmed it. */
    GATE_FACT("clearances.gate_fact", "r.id::text", "r.case_id", ""),
    /** Who let whom pass a closed gate. */
    GATE_OVERRIDE("clearances.gate_override", "r.id::text", "r.case_id", ""),
    /** Whose pass is open. */
    PASS("clearances.pass", "r.case_id::text", "r.case_id", ""),
    /** With what an officer logs in besides a password. */
    PASSKEY("access.passkey", "r.id::text", "r.account_id", "signatures,name,used_at"),
    /** What stands in for a lost second step. */
    RECOVERY_CODE("access.recovery_code", "r.account_id || '/' || r.number", "r.account_id", ""),
    /** Who carries a case, and whom it is about. */
    CASE(
            "cases.protection_case",
            "r.id::text",
            "r.id",
            "stage,stage_since,next_task,due_at,due_clock,near_from,clocks_of"),
    /** Who approved a journey, and how far it is. */
    MANIFEST("repatriation.manifest", "r.id::text", "r.id", ""),
    /** Who stands on the list of a journey, and who boarded. */
    SEAT("repatriation.seat", "r.id::text", "r.manifest_id", ""),
    /** Who was handed over to whom. */
    HANDOVER("repatriation.handover", "r.id::text", "r.case_id", ""),
    /** What two officers heard of somebody without papers. */
    IDENTITY_INTERVIEW("people.identity_interview", "r.id::text", "r.person_id", ""),
    /** What an officer corrected of somebody, and whether it was taken back. */
    FACT_CORRECTION("people.fact_correction", "r.id::text", "r.person_id", ""),
    /** What two officers said of an identity that had changed. */
    IDENTITY_CHANGE("people.identity_change", "r.id::text", "r.person_id", ""),
    /** Which changed identity holds for which one before, and by whose word. */
    IDENTITY_AGREEMENT(
            "people.identity_agreement",
            "r.person_id || '/' || encode(r.before_print, 'hex') || '/' || encode(r.after_print, 'hex')",
            "r.person_id",
            ""),
    /** Who somebody is, by whose word. */
    IDENTITY_ASSERTION("people.identity_assertion", "r.id::text", "r.person_id", ""),
    /** What an officer concluded of a screening. */
    CONCLUSION("screening.conclusion", "r.id::text", "r.case_id", ""),
    /** What somebody answered to the offer of a screening, and who knows of it. */
    OFFER_ANSWER("screening.offer_answer", "r.id::text", "r.case_id", ""),
    /** Who takes the second look at a screening, and so reads the first talk. */
    SECOND_LOOK("screening.second_look", "r.id::text", "r.case_id", ""),
    /** Whether somebody is fit to travel, and until when. */
    FITNESS_FINDING("assistance.fitness_finding", "r.id::text", "r.case_id", ""),
    /** Whether two records may be one person, and how that ended. */
    QUESTION("people.question", "r.id::text", "r.left_id", "place,bits,probability,explanation"),
    /** What an officer answered to it. */
    ANSWER("people.answer", "r.id::text", "r.question_id", ""),
    /** Who proposed to part what was joined, and who decided. */
    SPLIT("people.split", "r.id::text", "r.person_id", ""),
    /** Who of different incidents is one human being, and by whose word. */
    MASTER_JOIN("people.master_join", "r.id::text", "r.left_person", ""),
    /** Whether two people of different incidents may be one, and how that ended. */
    MASTER_QUESTION("people.master_question", "r.id::text", "r.left_person", "probability,grounds,print"),
    /** What an officer answered to it. */
    MASTER_ANSWER("people.master_answer", "r.id::text", "r.question_id", ""),
    /** Of whom other posts are told nothing. */
    PROTECTED_PERSON("people.protected_person", "r.person_id::text", "r.person_id", ""),
    /** Whom somebody named to be told of them. */
    CONTACT("people.contact", "r.id::text", "r.person_id", ""),
    /** What a contact may know, by whose word. */
    CONTACT_CHOICE("people.contact_choice", "r.id::text", "r.contact_id", ""),
    /** Which contact is told nothing, and who lifted that. */
    CONTACT_BAR("people.contact_bar", "r.id::text", "r.contact_id", ""),
    /** Which contact tells a report, and who confirmed it. */
    FAMILY_LINK("families.link", "r.id::text", "r.person_id", ""),
    /** Who asked to erase a person, and who decided. */
    ERASURE("people.erasure", "r.id::text", "r.person_id", ""),
    /** Who asked to correct a list, and who agreed. */
    CORRECTION("incidents.correction", "r.upload_id::text", "r.upload_id", ""),
    /** Who opened a sealed section, and what the head said of it. */
    BROKEN_GLASS("cases.broken_glass", "r.id::text", "r.case_id", ""),
    /** Whom a field device serves, and whether it was taken back. */
    FIELD_DEVICE("registration.field_device", "r.id::text", "r.id", "contact_at"),
    /** What was mended of a contact. */
    CONTACT_MEND("people.contact_mend", "r.id::text", "r.contact_id", ""),
    /** Who asked for somebody's handover to the police, and who approved it. */
    POLICE_REQUEST("repatriation.police_request", "r.id::text", "r.case_id", "case_id"),
    /** Which statements are of one person. */
    MEMBERSHIP("people.membership", "r.statement_id::text", "r.person_id", ""),
    /** What is told to the public of recruiters, and whether it was taken back. */
    WARNING("prevention.warning", "r.id::text", "r.id", ""),
    /** Who wrote and who released it. */
    WARNING_VERSION("prevention.warning_version", "r.id::text", "r.warning_id", ""),
    /** By which rules offers are checked. */
    OFFER_EDITION("prevention.offer_edition", "r.id::text", "r.id", ""),
    /** Which contacts are said to be in reports. */
    REPORTED_CONTACT("prevention.reported_contact", "r.id::text", "r.id", ""),
    /** Whom a printed code stands for. */
    TOKEN("registration.token", "r.id::text", "r.case_id", ""),
    /** Which papers are genuine. */
    ISSUED_PAPER("papers.issued", "r.id::text", "r.about", ""),
    /** To which key answers to a report are sealed. */
    MAILBOX("reports.mailbox", "r.report_id::text", "r.report_id", "");

    /** What a log-in is decided by. */
    public static final Set<Coded> OF_ACCOUNTS = Set.of(ACCOUNT, ASSIGNMENT, SECOND_FACTOR, PASSKEY, RECOVERY_CODE);

    /** What opens or closes the gates of a case. */
    public static final Set<Coded> OF_CASES =
            Set.of(GATE_FACT, GATE_OVERRIDE, CONCLUSION, OFFER_ANSWER, FITNESS_FINDING);

    /** Whether a case holds for the person as they are known today. */
    public static final Set<Coded> OF_PEOPLE = Set.of(IDENTITY_CHANGE, IDENTITY_AGREEMENT, IDENTITY_ASSERTION);

    private final String table;
    private final String key;
    private final String about;
    private final String beside;

    /**
     * As the triggers of the table say it.
     *
     * @param key tells the row from others
     * @param about whom or what the row is about: a case, a person, an account
     * @param beside columns that decide nothing
     */
    Coded(String table, String key, String about, String beside) {
        this.table = table;
        this.key = key;
        this.about = about;
        this.beside = beside;
    }

    static Optional<Coded> in(String table) {
        return Arrays.stream(values()).filter(each -> each.table.equals(table)).findFirst();
    }

    /** Returns the name of the table. */
    public String table() {
        return table;
    }

    String about() {
        return about;
    }

    /** What the triggers of the table are told: key, about whom, and the columns that decide nothing. */
    public List<String> arguments() {
        return List.of(key, about, "{%s}".formatted(beside));
    }

    /** The rows, each with the number of the transaction that has written it as it is. */
    String places() {
        return "select %s as key, %s as about, r.xmin::text as written from %s r".formatted(key, about, table);
    }

    /** The rows with the words that their codes are made of; empty columns are left out, so that one may be added. */
    public String rows() {
        String words = "jsonb_strip_nulls(to_jsonb(r) - '{%s}'::text[])::text".formatted(beside);
        return "select %s as key, %s as about, to_jsonb(r) ->> 'post' as post, r.xmin::text as written, %s as words from %s r"
                .formatted(key, about, words, table);
    }
}
