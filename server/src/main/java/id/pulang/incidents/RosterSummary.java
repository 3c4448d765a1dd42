package id.pulang.incidents;

import java.time.Instant;

/** One list of an incident with its counts and how far its newest file has come. */
public record RosterSummary(
        RosterId id,
        IncidentId incident,
        String listName,
        ListKind kind,
        int edition,
        String fileName,
        long statements,
        long problems,
        Instant acceptedAt,
        String acceptedBy,
        Progress progress) {}
