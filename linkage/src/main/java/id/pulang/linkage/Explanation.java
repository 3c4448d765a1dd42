package id.pulang.linkage;

import java.util.List;

/**
 * The account behind a verdict: where we start, what each field adds, where that leads.
 *
 * @param priorBits how unlikely it is that two records taken at random are one person, as a base-two logarithm
 * @param totalBits prior and fields together; each bit doubles the odds
 * @param probability that the two are one person, all other candidates considered
 */
public record Explanation(double priorBits, List<FieldEvidence> fields, double totalBits, double probability) {

    public Explanation {
        fields = List.copyOf(fields);
    }
}
