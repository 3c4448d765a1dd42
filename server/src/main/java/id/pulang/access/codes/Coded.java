package id.pulang.access.codes;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The tables whose rows carry a code, because they decide who may do, see or pass what. */
public enum Coded {
    /** Roles, posts and passwords. */
    ACCOUNT("access.account", "r.id::text", "r.id", ""),
    /** Whether a log-in asks for a second step, and for which. */
    SECOND_FACTOR("access.second_factor", "r.account_id::text", "r.account_id", "last_step"),
    /** Which agency sees whom. */
    SHOWN("access.shown", "r.agency || '/' || r.person_id", "r.person_id", ""),
    /** What is held on the gates, and who confirmed it. */
    GATE_FACT("clearances.gate_fact", "r.id::text", "r.case_id", ""),
    /** Who let whom pass a closed gate. */
    GATE_OVERRIDE("clearances.gate_override", "r.id::text", "r.case_id", ""),
    /** Whose pass is open. */
    PASS("clearances.pass", "r.case_id::text", "r.case_id", "");

    /** What a log-in is decided by. */
    public static final Set<Coded> OF_ACCOUNTS = Set.of(ACCOUNT, SECOND_FACTOR);

    /** What opens or closes the gates of a case. */
    public static final Set<Coded> OF_CASES = Set.of(GATE_FACT, GATE_OVERRIDE);

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

    /** The rows with the words that their codes are made of; empty columns are left out, so that one may be added. */
    String rows() {
        String words = "jsonb_strip_nulls(to_jsonb(r) - '{%s}'::text[])::text".formatted(beside);
        return "select %s as key, %s as about, to_jsonb(r) ->> 'post' as post, %s as words from %s r"
                .formatted(key, about, words, table);
    }
}
