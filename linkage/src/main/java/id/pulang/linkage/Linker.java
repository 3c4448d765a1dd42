package id.pulang.linkage;

import id.pulang.linkage.groups.Study;
import java.util.List;

/** Decides which records are about the same person: the door of this library. */
public final class Linker {

    private Linker() {}

    /** A linker with the weights that this library ships. */
    public static Linker standard() {
        return new Linker();
    }

    /** Puts the records together into people and names the questions that are left. */
    public Linkage link(List<PersonRecord> records, Settled settled) {
        return study(records).group(settled);
    }

    /** Reads and compares the records once, to be grouped again after each answer of an officer. */
    public Study study(List<PersonRecord> records) {
        return new Study(records);
    }

    /**
     * Compares two records.
     *
     * @param among all records at hand, these two included: they teach how common names are and who else is a candidate
     */
    public Verdict compare(PersonRecord left, PersonRecord right, List<PersonRecord> among) {
        return study(among).compare(new Pair(left.id(), right.id()));
    }
}
