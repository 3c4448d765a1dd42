package id.pulang.reports.files;

import id.pulang.casework.files.Intake;
import java.util.List;

/**
 * What became of the files of a letter before anything of them is kept.
 *
 * @param refused how many cannot be kept: broken, infected, or of another kind
 */
public record LookedAt(List<Intake.Ready> ready, int refused) {

    /** Copies the files in. */
    public LookedAt {
        ready = List.copyOf(ready);
    }
}
