package id.pulang.people.review.questions;

import id.pulang.incidents.ListKind;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.rosters.NeutralName;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A statement opened for officers who decide who it is about. */
public record StatementView(
        StatementId id,
        String listName,
        ListKind kind,
        int row,
        String number,
        StatedFacts facts,
        @Nullable PersonId person) {

    /** The name of the list as it is shown. */
    @Override
    public String listName() {
        return NeutralName.of(listName);
    }

    /** As the comparison reads it. */
    public PersonRecord record() {
        return facts.record(id.value().toString(), listName);
    }

    /** Says whether the two are taken as one person today. */
    public boolean isTakenAs(StatementView other) {
        return person != null && person.equals(other.person);
    }
}
