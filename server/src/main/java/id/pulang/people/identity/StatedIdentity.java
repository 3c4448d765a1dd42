package id.pulang.people.identity;

import id.pulang.incidents.StatedFacts;
import id.pulang.people.PersonCard;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who somebody is held to be at one time.
 *
 * @param called what is best known, as pages and papers show it
 * @param statements what each statement says, each way of saying it once, in a fixed order
 */
public record StatedIdentity(IdentityAttributes called, List<IdentityAttributes> statements) {

    private static final Comparator<IdentityAttributes> ORDER = Comparator.comparing(
                    (IdentityAttributes each) -> String.join("\n", each.names()))
            .thenComparing(each -> String.valueOf(each.born()))
            .thenComparing(each -> String.valueOf(each.bornYear()))
            .thenComparing(each -> String.valueOf(each.sex()))
            .thenComparing(each -> String.valueOf(each.nationalNumber()))
            .thenComparing(each -> String.valueOf(each.passport()));

    public StatedIdentity {
        statements = List.copyOf(statements);
    }

    /** Puts together what is best known and all that is stated. */
    public static StatedIdentity of(PersonCard card, Collection<StatedFacts> statements) {
        return new StatedIdentity(
                IdentityAttributes.of(card),
                statements.stream()
                        .map(IdentityAttributes::of)
                        .distinct()
                        .sorted(ORDER)
                        .toList());
    }

    @Override
    public String toString() {
        return "StatedIdentity[sealed]";
    }
}
