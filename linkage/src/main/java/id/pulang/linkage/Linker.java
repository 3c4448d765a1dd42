package id.pulang.linkage;

import id.pulang.linkage.batch.BatchLinkage;
import id.pulang.linkage.batch.LinkageState;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import id.pulang.linkage.onetoone.LinkageSession;
import java.util.List;
import java.util.OptionalDouble;

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
    public LinkageResult link(List<PersonRecord> records, LinkConstraints settled) {
        return study(records).group(settled);
    }

    /** Reads and compares the records once, to be grouped again after each answer of an officer. */
    public LinkageSession study(List<PersonRecord> records) {
        return new LinkageSession(records, thresholds);
    }

    /**
     * Puts the records of long lists together as is likeliest, when nobody will be asked about them.
     *
     * @param known who is who among some of them, to learn from
     */
    public BatchLinkage likely(List<PersonRecord> records, TrainingLabels known) {
        return new BatchLinkage(sure(records), known, OptionalDouble.empty());
    }

    /**
     * The same, with another cut.
     *
     * @param cut the average probability from which groups are joined
     */
    public BatchLinkage likely(List<PersonRecord> records, TrainingLabels known, double cut) {
        return new BatchLinkage(sure(records), known, OptionalDouble.of(cut));
    }

    /** Puts the records of long lists together as is likeliest, and keeps all that others need to be added later. */
    public LinkageState keep(List<PersonRecord> records) {
        return LinkageState.of(sure(records), OptionalDouble.empty());
    }

    /**
     * The same, with another cut.
     *
     * @param cut the average probability from which groups are joined
     */
    public LinkageState keep(List<PersonRecord> records, double cut) {
        return LinkageState.of(sure(records), OptionalDouble.of(cut));
    }

    /** Where nobody will be asked, what was read with doubt is not known. */
    private static List<PersonRecord> sure(List<PersonRecord> records) {
        return records.stream().map(PersonRecord::sure).toList();
    }

    /**
     * Compares two records.
     *
     * @param among all records at hand, these two included: they teach how common names are and who else is a candidate
     */
    public Verdict compare(PersonRecord left, PersonRecord right, List<PersonRecord> among) {
        return study(among).compare(new RecordPair(left.id(), right.id()));
    }
}
