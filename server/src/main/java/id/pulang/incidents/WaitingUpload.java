package id.pulang.incidents;

import java.time.Instant;

/** A file that was handed over and waits for an officer to confirm what its columns tell. */
public record WaitingUpload(UploadId id, IncidentId incident, String fileName, int rows, Instant receivedAt) {}
