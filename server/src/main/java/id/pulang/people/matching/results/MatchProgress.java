package id.pulang.people.matching.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the matching of an incident stands. */
public record MatchProgress(
        Stage stage,
        int statements,
        @Nullable Instant since,
        @Nullable MatchResult last) {

    /** The steps of a run. */
    public enum Stage {
        IDLE,
        READING,
        COMPARING,
        STORING
    }

    /** Says whether a run is under way. */
    public boolean running() {
        return stage != Stage.IDLE;
    }
}
