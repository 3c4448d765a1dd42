package id.pulang.incidents.lists;

import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;

/** What became of a file that was handed over. */
public sealed interface Received {

    /** The file holds a list; an officer confirms what its columns tell before rows are taken. */
    record Readable(UploadId upload, Proposal proposal) implements Received {}

    /** The very same file was imported before; nothing changes. */
    record Known(UploadId upload) implements Received {}

    /** The file cannot be read, and why; nothing was kept. */
    record Refused(Problem problem) implements Received {}
}
