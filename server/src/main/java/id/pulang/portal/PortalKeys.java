package id.pulang.portal;

import id.pulang.portal.signatures.FeedSigner;
import id.pulang.protection.keys.ContactKey;
import id.pulang.protection.keys.DeskKey;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The keys of the public process; none of them opens what somebody wrote.
 *
 * @param index by which it finds mailboxes
 * @param contacts by which it asks whether a contact appears in reports; the desk has the same one
 * @param feeds with which it signs what it publishes for programs
 * @param desk by which it finds whether the desk has said what the database says
 * @param forms that seal what forms carry
 */
public record PortalKeys(byte[] index, ContactKey contacts, FeedSigner feeds, DeskKey desk, FormKeys forms) {

    /** Reads those of a data folder; made on first use, for its owner only. */
    public static PortalKeys in(Path folder, Clock clock) {
        return new PortalKeys(
                IndexKey.in(folder),
                ContactKey.in(folder),
                FeedSigner.in(folder),
                DeskKey.in(folder),
                FormKeys.in(folder, clock));
    }

    @Override
    public String toString() {
        return "PortalKeys[secret]";
    }
}
