package id.pulang.incidents;

import java.util.Collection;
import java.util.Set;

/**
 * Tells on which statements something rests that was done for people, so that they are not changed by one officer
 * alone.
 */
public interface StatementsRelied {

    /** Returns those of the statements that are about people with a case. */
    Set<StatementId> among(Collection<StatementId> statements);

    /** Returns who is behind the statements of a list, and what would become of them without those. */
    ListedPeople behind(Collection<StatementId> statements);
}
