package id.pulang.repatriation.manifest;

import java.util.List;

/** The version that was looked at, the one that is, and what happened in between. */
public record Stale(long seen, long current, List<Change> since) {

    public Stale {
        since = List.copyOf(since);
    }
}
