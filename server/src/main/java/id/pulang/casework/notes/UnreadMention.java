package id.pulang.casework.notes;

import id.pulang.cases.CaseSummary;
import id.pulang.identity.UserId;
import java.time.Instant;

/** A note names an officer, who has not said yet that they have read it. */
public record UnreadMention(NoteId note, CaseSummary about, UserId by, Instant at) {}
