package id.pulang.people.search;

import id.pulang.incidents.SearchWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number that somebody types to find a person: of a document, a list or a telephone.
 *
 * @param forms the forms in which it may stand in the index; none if there is no digit in what was typed
 */
record TypedNumber(List<String> forms) {

    private static final int DIGITS_OF_A_PHONE = 9;

    /** Reads what was typed; a date of birth in it is no number. */
    static TypedNumber of(String typed) {
        SearchTerms sought = SearchTerms.read(typed);
        String words = sought.born() == null ? typed : sought.name();
        String number = SearchWords.number(words);
        String phone = SearchWords.phone(words);
        return new TypedNumber(Stream.of(number, phone.length() < DIGITS_OF_A_PHONE ? number : phone)
                .filter(form -> form.chars().anyMatch(Character::isDigit))
                .distinct()
                .toList());
    }
}
