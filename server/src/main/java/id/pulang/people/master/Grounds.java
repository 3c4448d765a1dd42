package id.pulang.people.master;

import id.pulang.linkage.model.Explanation;
import id.pulang.people.PersonId;

/**
 * On what a question or a join across incidents rests: two records, and what speaks for and against.
 *
 * @param explanation as it is written, without what the records say
 * @param reason what officers gave as their reason; empty for the matcher
 */
public record Grounds(ComparedRecord left, ComparedRecord right, Explanation explanation, String reason) {

    /** Returns the same with the reason of officers. */
    public Grounds with(String officers) {
        return new Grounds(left, right, explanation, officers);
    }

    /** Returns the record of one of the two persons. */
    public ComparedRecord of(PersonId person) {
        return left.person().equals(person) ? left : right;
    }

    /** Returns whom it is about. */
    public PeoplePair pair() {
        return PeoplePair.of(left.person(), right.person());
    }

    @Override
    public String toString() {
        return "Grounds[" + left + ", " + right + "]";
    }
}
