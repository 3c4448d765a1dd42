package id.pulang.people.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words and numbers by which a person is found.
 *
 * @param called the name under which the person stands in lists, in plain letters
 * @param names every name that any list gives them, in plain letters
 * @param numbers every number that any list gives them
 */
public record IndexedTerms(
        String called,
        List<String> names,
        List<String> numbers,
        @Nullable LocalDate born,
        @Nullable String nationalNumber) {

    public IndexedTerms {
        names = names.stream().sorted().toList();
        numbers = List.copyOf(numbers);
    }

    @Override
    public String toString() {
        return "IndexedTerms[sealed]";
    }
}
