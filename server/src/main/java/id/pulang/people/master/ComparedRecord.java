package id.pulang.people.master;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.people.matching.cards.Told;

/**
 * One of two records as it was compared and as two officers judge it, also at a post that may not read its list: what
 * is compared, and neither where the person is nor what a list says beside.
 */
public record ComparedRecord(
        PersonId person,
        PostCode post,
        IncidentId incident,
        StatementId statement,
        Statement.Place place,
        StatedFacts facts) {

    /** Takes what was told of a person of a post. */
    public static ComparedRecord of(PersonId person, PostCode post, Told told) {
        Statement statement = told.statement();
        return new ComparedRecord(
                person,
                post,
                statement.incident(),
                statement.id(),
                statement.place(),
                told.facts().compared());
    }

    @Override
    public String toString() {
        return "ComparedRecord[" + person + ", sealed]";
    }
}
