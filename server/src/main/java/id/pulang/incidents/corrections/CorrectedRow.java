package id.pulang.incidents.corrections;

import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.StatementId;

/** A row of a list that would say something else of who somebody with a case is. */
public record CorrectedRow(StatementId statement, int row, String number, StatedFacts before, StatedFacts after) {

    /** Says whether the two name another person in name, birth, sex or a number. */
    boolean changesIdentity() {
        return !who(before).equals(who(after));
    }

    private static Who who(StatedFacts facts) {
        return new Who(
                String.valueOf(facts.name()),
                facts.born() + "/" + facts.age(),
                String.valueOf(facts.sex()),
                String.valueOf(facts.nationalNumber()),
                String.valueOf(facts.passport()));
    }

    private record Who(String name, String born, String sex, String nationalNumber, String passport) {}

    @Override
    public String toString() {
        return "CorrectedRow[" + statement + ", row " + row + ", sealed]";
    }
}
