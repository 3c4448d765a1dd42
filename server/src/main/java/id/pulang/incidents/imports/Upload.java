package id.pulang.incidents.imports;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.rosters.UploadId;
import java.time.Instant;

/** A file as it was handed over, without its bytes. */
record Upload(
        UploadId id,
        IncidentId incident,
        PostCode post,
        String fileName,
        int rows,
        Instant receivedAt,
        Instant incidentAt) {

    /** Names the list: the name of the file without its ending. */
    String listName() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
