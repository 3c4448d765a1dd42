package id.pulang.people.search;

import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PhoneticKey;
import id.pulang.people.index.IndexedTerms;
import id.pulang.people.index.PersonSearchIndex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Codes the people of a post for a device that is to find duplicates and to know nobody: names by the keys that their
 * spellings share, births and numbers whole. Safe for many threads.
 */
@Component
public class CodedPeople {

    private static final int SHORTEST_NUMBER = 7;
    private static final int CHANGEABLE = 4;

    private final PersonSearchIndex searchIndex;
    private final Access access;

    CodedPeople(PersonSearchIndex searchIndex, Access access) {
        this.searchIndex = searchIndex;
        this.access = access;
    }

    /**
     * Codes everybody of the acting person's post.
     *
     * @param hash of words, each after a letter for its kind: n a word of a name, b a birth, y its year, d a number
     */
    public List<CodedPerson> ofPost(UnaryOperator<String> hash) {
        PostCode post = access.actor().post();
        return searchIndex.terms(key -> key.post().equals(post)).stream()
                .map(each -> coded(each, hash))
                .toList();
    }

    private static CodedPerson coded(IndexedTerms by, UnaryOperator<String> hash) {
        LocalDate born = by.born();
        return new CodedPerson(
                by.names().stream().map(name -> words(name, hash)).toList(),
                born == null ? "" : hash.apply("b" + born.format(DateTimeFormatter.BASIC_ISO_DATE)),
                born == null ? "" : hash.apply("y" + born.getYear()),
                by.numbers().stream()
                        .filter(number -> number.length() >= SHORTEST_NUMBER)
                        .map(number -> hash.apply("d" + number))
                        .toList());
    }

    private static List<List<String>> words(String name, UnaryOperator<String> hash) {
        return NameTokens.telling(name).stream()
                .map(PhoneticKey::key)
                .map(key -> near(key).map(each -> hash.apply("n" + each)).toList())
                .toList();
    }

    /** A key, and what is left of it without one letter; of short ones only the key. */
    private static Stream<String> near(String key) {
        IntStream places = key.length() < CHANGEABLE ? IntStream.empty() : IntStream.range(0, key.length());
        return Stream.concat(Stream.of(key), places.mapToObj(at -> key.substring(0, at) + key.substring(at + 1)))
                .distinct();
    }
}
