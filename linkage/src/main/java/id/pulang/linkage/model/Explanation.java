package id.pulang.linkage.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The account behind a verdict: where we start, what the lists and each field add, where that leads, and what all other
 * records make of it.
 *
 * @param priorBits how unlikely it is that two records taken at random are one person, as a base-two logarithm
 * @param listBits what is known of the lists in which the two stand: that one names a person once, or that two have
 *     hardly anybody in common
 * @param totalBits prior, lists and fields together; each bit doubles the odds
 * @param probability that the two are one person, all other candidates considered
 */
public record Explanation(
        double priorBits, double listBits, List<FieldEvidence> fields, double totalBits, double probability) {

    public Explanation {
        fields = List.copyOf(fields);
    }

    /**
     * How many bits lie between the two records alone and the probability: what other records of the same people say,
     * and who else could be meant. Nothing where the probability is 0 or 1, which no sum explains.
     */
    public OptionalDouble otherBits() {
        double odds = probability / (1 - probability);
        return odds > 0 && Double.isFinite(odds)
                ? OptionalDouble.of(Math.log(odds) / Math.log(2) - totalBits)
                : OptionalDouble.empty();
    }
}
