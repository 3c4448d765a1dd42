package id.pulang.incidents.rosters;

import id.pulang.incidents.IncidentId;
import java.time.Instant;

/** A file that was handed over and waits for an officer to confirm what its columns tell. */
public record WaitingUpload(UploadId id, IncidentId incident, String fileName, int rows, Instant receivedAt) {}
