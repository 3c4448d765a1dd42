package id.pulang.people.search;

import java.util.List;

/**
 * By what somebody is found again, without what it says: each part is a code of a keyed hash.
 *
 * @param names for each name its words, each by the codes of its key, as {@code PhoneticKey} folds it, and of the key
 *     without one letter: words that are one slip apart share a code
 * @param born of the date of birth; empty where it is unknown
 * @param year of the year of birth; empty where it is unknown
 * @param numbers of the numbers of documents and telephones
 */
public record CodedPerson(List<List<List<String>>> names, String born, String year, List<String> numbers) {

    public CodedPerson {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
    }
}
