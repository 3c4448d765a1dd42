package id.pulang.pages;

import java.util.List;
import java.util.Map;

/**
 * The acts that wait for the acting person, as they were read for one page.
 *
 * @param acts what has to be done first stands first
 * @param counts how many acts wait at each place of the rail; a case that waits for two acts counts twice
 * @param unread how much is unread behind the bell, no further than one more than {@link Bell#MOST}
 * @param complete whether every module could be asked; false where one had no place for it just now
 */
public record WaitingActs(List<Duty> acts, Map<String, Long> counts, int unread, boolean complete) {

    /** Copies the acts and the counts in. */
    public WaitingActs {
        acts = List.copyOf(acts);
        counts = Map.copyOf(counts);
    }
}
