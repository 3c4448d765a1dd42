package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sex that the records state. */
public final class SexField implements FieldComparison {

    private final @Nullable Sex[] stated;
    private final double shareOfWomen;
    private final boolean ever;

    /** Reads the field of all records. */
    public SexField(List<PersonRecord> records) {
        this(records, records.size());
    }

    /** Reads the field of all records, and learns from the first how many are women. */
    public SexField(List<PersonRecord> records, int learntFrom) {
        stated = records.stream().map(PersonRecord::sex).toArray(Sex[]::new);
        int women = 0;
        int known = 0;
        for (int record = 0; record < learntFrom; record++) {
            Sex sex = stated[record];
            women += sex == Sex.FEMALE ? 1 : 0;
            known += sex == null ? 0 : 1;
        }
        shareOfWomen = (women + 1.0) / (known + 2.0);
        ever = known > 0;
    }

    @Override
    public Field field() {
        return Field.SEX;
    }

    @Override
    public String label() {
        return "";
    }

    @Override
    public boolean everStated() {
        return ever;
    }

    @Override
    public void compare(int left, int right, FieldComparisonResult finding) {
        Sex one = stated[left];
        Sex other = stated[right];
        if (one == null || other == null) {
            finding.missing();
        } else if (one == other) {
            finding.found(ComparisonLevel.SAME, rarity(one));
        } else {
            finding.found(ComparisonLevel.DIFFERENT, Parameters.SEX_DIFFERENT);
        }
    }

    private double rarity(Sex sex) {
        double share = sex == Sex.FEMALE ? shareOfWomen : 1 - shareOfWomen;
        return -Math.log(share) / Math.log(2);
    }

    @Override
    public void keys(int record, BlockingKeys keys) {
        // half of all people are found by their sex
    }

    @Override
    public @Nullable String spoken(int record) {
        Sex sex = stated[record];
        return sex == null ? null : sex.name();
    }

    @Override
    public FieldComparison another() {
        return this;
    }
}
