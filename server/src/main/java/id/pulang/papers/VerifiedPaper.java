package id.pulang.papers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What anyone who holds a paper may learn of it; it names nobody.
 *
 * @param kind the code of its kind
 * @param party who answers to it, if anybody does
 * @param correctedBy the number of the paper that corrects it, if one does
 * @param hash of what it says
 */
public record VerifiedPaper(
        String kind,
        String number,
        LocalDate issuedOn,
        Optional<Party> party,
        Optional<String> correctedBy,
        String hash) {

    /**
     * The post that answers to a paper, and what it answered.
     *
     * @param nameLocal its name in the language that pages speak first
     * @param confirmedOn when it confirmed; null until it does
     * @param refusedOn when it refused; null unless it does
     */
    public record Party(
            String nameLocal,
            String nameEnglish,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate refusedOn) {

        /** Returns its name in a language of the pages. */
        public String name(String language) {
            return language.equals(Locale.ENGLISH.getLanguage()) ? nameEnglish : nameLocal;
        }
    }
}
