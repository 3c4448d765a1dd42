package id.pulang.people.registry.batches;

import java.util.Map;

/**
 * How far the registry has answered about the people of an incident.
 *
 * @param counts how many people there are of each answer
 * @param unasked of how many nobody has asked as they are known today, and whose identity nobody has verified
 */
public record BatchStanding(Map<RegistryAnswer, Integer> counts, int unasked) {

    /** Copies the counts in. */
    public BatchStanding {
        counts = Map.copyOf(counts);
    }

    /** Returns how many people there are of an answer. */
    public int of(RegistryAnswer answer) {
        return counts.getOrDefault(answer, 0);
    }

    /** Returns about how many people the registry was asked. */
    public int asked() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns of how many nothing more is awaited. */
    public int answered() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().answered())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether an answer is awaited. */
    public boolean waits() {
        return answered() < asked();
    }
}
