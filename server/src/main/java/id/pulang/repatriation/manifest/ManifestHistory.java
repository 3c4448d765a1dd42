package id.pulang.repatriation.manifest;

import id.pulang.identity.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The version of a manifest and the new lines of its history. */
final class ManifestHistory {

    private long version;
    private final List<Change> changes = new ArrayList<>();

    ManifestHistory(long version) {
        this.version = version;
    }

    /** Makes a new version. */
    void changed(Change.Kind kind, Actor by, Instant at, String detail) {
        version++;
        noted(kind, by, at, detail);
    }

    /** Notes what happened without making a new version. */
    void noted(Change.Kind kind, Actor by, Instant at, String detail) {
        changes.add(new Change(version, kind, by.id(), at, detail));
    }

    long version() {
        return version;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
