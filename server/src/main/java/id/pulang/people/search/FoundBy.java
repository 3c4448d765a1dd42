package id.pulang.people.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words and numbers by which a person is found.
 *
 * @param called the name under which the person stands in lists, in plain letters
 * @param names every name that any list gives them, in plain letters
 * @param sounds the words of these names as they sound
 * @param numbers every number that any list gives them
 */
public record FoundBy(
        String called,
        List<String> names,
        List<String> sounds,
        List<String> numbers,
        @Nullable LocalDate born,
        @Nullable String nik) {

    public FoundBy {
        names = names.stream().sorted().toList();
        sounds = sounds.stream().map(String::intern).toList();
        numbers = List.copyOf(numbers);
    }

    @Override
    public String toString() {
        return "FoundBy[sealed]";
    }
}
