package id.pulang.incidents.registration;

import id.pulang.incidents.corrections.CorrectedRow;
import id.pulang.incidents.rosters.WaitingUpload;
import java.time.Instant;
import java.util.List;

/**
 * A corrected list that waits for a second officer.
 *
 * @param changed the rows by which people with a case would be said to be somebody else
 * @param own whether the acting officer asked for it, so that somebody else has to agree
 */
public record CorrectionView(
        WaitingUpload upload, List<CorrectedRow> changed, String askedBy, Instant askedAt, boolean own) {

    public CorrectionView {
        changed = List.copyOf(changed);
    }
}
