package id.pulang.people.matching.cards;

import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.Field;
import java.time.LocalDate;
import java.util.Optional;

/** A statement with its seal opened for matching. */
public record Told(Statement statement, StatedFacts facts) {

    /**
     * How much a list of this kind is to be trusted with names and dates, best first: an interview by one's own mission
     * before what a foreign authority wrote down by ear.
     */
    public int rank() {
        return switch (statement.kind()) {
            case REGISTRATION, RE_REGISTRATION -> 0;
            case FAMILY_REPORT -> 1;
            case HOSPITAL -> 2;
            case CUSTODY -> 3;
            case WORKPLACE -> 4;
        };
    }

    /** The national number, if what was written can be one and was given to somebody born on the stated day. */
    public Optional<NationalNumber> number() {
        return number(facts);
    }

    /**
     * The national number of a statement, if it was surely read, can be one and was given to somebody born on the
     * stated day.
     */
    public static Optional<NationalNumber> number(StatedFacts facts) {
        LocalDate born = facts.born();
        return Optional.ofNullable(facts.nationalNumber())
                .filter(_ -> !facts.further().doubtful().contains(Field.NATIONAL_NUMBER))
                .flatMap(NationalNumber::read)
                .filter(number -> born == null || number.carries(born));
    }
}
