package id.pulang.prevention;

import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A warning with all its versions.
 *
 * @param number how it is called in public
 * @param versions the latest first; at least one
 */
public record WarningFile(
        WarningId id,
        PostCode post,
        String number,
        List<WarningVersion> versions,
        @Nullable Withdrawal withdrawal) {

    /** Copies the versions in. */
    public WarningFile {
        versions = List.copyOf(versions);
    }

    /** That and why it was taken back. */
    public record Withdrawal(WarningVersion.Signature signature, BilingualText because) {}

    /** Returns the version that is being worked on, else the one that is released. */
    public WarningVersion latest() {
        return versions.getFirst();
    }

    /** Returns what everybody may read of it. */
    public Optional<WarningVersion> released() {
        return versions.stream().filter(each -> each.released() != null).findFirst();
    }

    /** Where it stands. */
    public WarningState state() {
        return withdrawal != null ? WarningState.WITHDRAWN : latest().state();
    }

    /** Whether an officer may release what another one has proposed. */
    public boolean waitsFor(UserId officer) {
        WarningVersion.Signature proposed = latest().proposed();
        return state() == WarningState.PROPOSED
                && proposed != null
                && !proposed.by().equals(officer);
    }
}
