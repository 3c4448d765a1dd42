package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The handover of one person, opened for who gives or receives them.
 *
 * @param received the countersignature; nobody yet when empty
 */
public record HandoverView(
        HandoverId id,
        ManifestId manifest,
        CaseId caseId,
        Person person,
        PostCode agency,
        String number,
        Signed handed,
        @Nullable Signed received) {

    /** Who was handed over, as the record says it. */
    public record Person(String caseNumber, String name, String sex, String age) {}

    /** Who signed, and when. */
    public record Signed(String by, Instant at) {}

    /** Returns the number of the case. */
    public String caseNumber() {
        return person.caseNumber();
    }

    /** Returns the name on the record. */
    public String name() {
        return person.name();
    }

    /** Returns who handed over. */
    public String handedBy() {
        return handed.by();
    }

    /** Returns when the person was handed over. */
    public Instant handedAt() {
        return handed.at();
    }

    /** Returns when the agency countersigned. */
    public @Nullable Instant receivedAt() {
        return received == null ? null : received.at();
    }

    /** Returns who countersigned. */
    public @Nullable String receivedBy() {
        return received == null ? null : received.by();
    }

    /** Whether the agency has countersigned. */
    public boolean countersigned() {
        return received != null;
    }
}
