package id.pulang.people.search;

import id.pulang.linkage.search.Description;
import id.pulang.people.index.IndexedPerson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is looked for, as far as is known.
 *
 * @param born the date of birth, if it is known
 * @param nationalNumber the national number as given, perhaps with a slip
 */
public record SearchTerms(
        String name, @Nullable LocalDate born, @Nullable String nationalNumber) {

    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final int SHORTEST_NIK = 15;
    private static final int LONGEST_NIK = 17;

    /** Reads what somebody types into one field: a name, a date of birth among it, or a national number. */
    public static SearchTerms read(String words) {
        Optional<LocalDate> born = date(words);
        String name = ISO_DATE.matcher(DATE.matcher(words).replaceAll(" ")).replaceAll(" ");
        String digits = name.replaceAll("\\D", "");
        boolean number = digits.length() >= SHORTEST_NIK && digits.length() <= LONGEST_NIK;
        return new SearchTerms(number ? "" : name.strip(), born.orElse(null), number ? digits : null);
    }

    /** Says whether nothing is known by which anybody could be found. */
    public boolean blank() {
        return name.isBlank() && (nationalNumber == null || nationalNumber.isBlank());
    }

    /** Describes whom the index is to find. */
    public Description description() {
        return new Description(name, IndexedPerson.day(born), nationalNumber);
    }

    private static Optional<LocalDate> date(String words) {
        return ISO_DATE.matcher(words)
                .results()
                .findFirst()
                .flatMap(iso -> day(iso, 1, 2, 3))
                .or(() -> DATE.matcher(words).results().findFirst().flatMap(date -> day(date, 3, 2, 1)));
    }

    private static Optional<LocalDate> day(MatchResult found, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(year)),
                    Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "SearchTerms[sealed]";
    }
}
