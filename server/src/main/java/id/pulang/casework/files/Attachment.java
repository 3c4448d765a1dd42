package id.pulang.casework.files;

import id.pulang.cases.CaseId;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;

/**
 * A file of a case without its bytes.
 *
 * @param name as it was sent, with the ending of its kind
 */
public record Attachment(
        AttachmentId id, CaseId about, Sealed<String> name, Form form, ScanVerdict scan, Instant at, UserId by) {

    /**
     * What it is.
     *
     * @param size in bytes, as it is kept
     */
    public record Form(AttachmentKind kind, int size) {}
}
