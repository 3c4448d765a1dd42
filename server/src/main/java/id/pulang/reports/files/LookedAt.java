package id.pulang.reports.files;

import id.pulang.casework.files.Intake;
import java.util.List;

/**
 * What became of the files of a letter before anything of them is kept.
 *
 * @param refused how many cannot be kept: broken, infected, or of another kind
 * @param places where photographs were taken, as far as whoever sent them lets officers read it; empty for none
 */
public record LookedAt(List<Intake.Ready> ready, int refused, String places) {

    /** Copies the files in. */
    public LookedAt {
        ready = List.copyOf(ready);
    }
}
