package id.pulang.people.search;

import id.pulang.access.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.registry.RegisteredPerson;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person can be found by.
 *
 * @param names every name that any list gives them
 */
public record Findable(
        PersonId id,
        IncidentId incident,
        PostCode post,
        List<String> names,
        @Nullable LocalDate born,
        @Nullable String nik) {

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    public Findable {
        names = names.stream().sorted().toList();
    }

    /** The entries of the index under which the person stands, one for each name. */
    Stream<RegisteredPerson> entries(long number) {
        Stream<String> called = names.isEmpty() ? Stream.of("") : names.stream();
        return called.map(name -> new RegisteredPerson(number, name, day(born), nik));
    }

    /** Writes a date as the index reads it: yyyymmdd, 0 when unknown. */
    static int day(@Nullable LocalDate date) {
        return date == null ? 0 : date.getYear() * YEAR + date.getMonthValue() * MONTH + date.getDayOfMonth();
    }

    @Override
    public String toString() {
        return "Findable[" + id + ", sealed]";
    }
}
