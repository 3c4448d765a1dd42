package id.pulang.people.index;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.search.RegisteredPerson;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person and what they can be found by. */
public record IndexedPerson(PersonId id, IncidentId incident, PostCode post, IndexedTerms by) {

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /** Somebody of whom names, birth and number are known. */
    IndexedPerson(
            PersonId id,
            IncidentId incident,
            PostCode post,
            List<String> names,
            @Nullable LocalDate born,
            @Nullable String nationalNumber) {
        this(
                id,
                incident,
                post,
                new IndexedTerms(names.isEmpty() ? "" : names.getFirst(), names, List.of(), born, nationalNumber));
    }

    /** What decides whether they may be found. */
    VisibilityKey key() {
        return new VisibilityKey(id, incident, post);
    }

    /** The entries of the index under which the person stands, one for each name. */
    Stream<RegisteredPerson> entries(long number) {
        Stream<String> called = by.names().isEmpty() ? Stream.of("") : by.names().stream();
        return called.map(name -> new RegisteredPerson(number, name, day(by.born()), by.nationalNumber()));
    }

    /** Writes a date as the index reads it: yyyymmdd, 0 when unknown. */
    public static int day(@Nullable LocalDate date) {
        return date == null ? 0 : date.getYear() * YEAR + date.getMonthValue() * MONTH + date.getDayOfMonth();
    }

    @Override
    public String toString() {
        return "IndexedPerson[" + id + ", sealed]";
    }
}
