package id.pulang.people.web;

import id.pulang.people.IdentityGrade;
import id.pulang.people.IdentityStanding;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonSummary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person as a row of the list. */
public record PersonRow(PersonSummary summary, PersonCard card, IdentityGrade grade) {

    static PersonRow of(PersonSummary summary, PersonCard card, @Nullable IdentityStanding standing) {
        IdentityGrade grade = Optional.ofNullable(standing)
                .filter(IdentityStanding::bound)
                .map(IdentityStanding::held)
                .orElse(IdentityGrade.CLAIMED);
        return new PersonRow(summary, card, grade);
    }

    /** Returns the address of the person's page. */
    public String path() {
        return "/desk/people/" + summary.id().value();
    }
}
