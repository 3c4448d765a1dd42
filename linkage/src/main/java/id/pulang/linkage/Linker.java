package id.pulang.linkage;

import id.pulang.linkage.groups.Study;
import java.util.List;

/** Decides which records are about the same person: the door of this library. */
public final class Linker {

    private final Thresholds thresholds;

    private Linker(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** A linker with the weights and thresholds that this library ships. */
    public static Linker standard() {
        return new Linker(Thresholds.standard());
    }

    /** The same linker with other thresholds. */
    public Linker with(Thresholds others) {
        return new Linker(others);
    }

    /** Puts the records together into people and names the questions that are left. */
    public Linkage link(List<PersonRecord> records, Settled settled) {
        return study(records).group(settled);
    }

    /** Reads and compares the records once, to be grouped again after each answer of an officer. */
    public Study study(List<PersonRecord> records) {
        return new Study(records, thresholds);
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
