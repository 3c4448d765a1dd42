package id.pulang.linkage.search;

import java.util.Comparator;

/**
 * Someone in the registry who could be meant.
 *
 * @param name the words of the registered name, folded, without titles
 * @param born the registered date of birth as yyyymmdd, 0 when unknown
 * @param words how many words of the name agree in some spelling
 * @param bits the weight of all that agrees, less what does not
 */
public record Candidate(
        long id, String name, int born, int words, BirthAgreement birth, NumberAgreement number, double bits) {

    /** The heaviest first; of equals the one registered under the lower number. */
    static final Comparator<Candidate> RANKING =
            Comparator.comparingDouble(Candidate::bits).reversed().thenComparingLong(Candidate::id);
}
