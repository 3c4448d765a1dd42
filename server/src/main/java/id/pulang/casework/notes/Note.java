package id.pulang.casework.notes;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note on a case; it is never changed.
 *
 * @param corrects the earlier note that it corrects; nothing for most
 * @param corrected whether a later note corrects it
 */
public record Note(
        NoteId id,
        CaseId about,
        Sealed<String> text,
        @Nullable NoteId corrects,
        boolean corrected,
        Instant at,
        UserId by) {}
