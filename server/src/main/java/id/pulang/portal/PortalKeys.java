package id.pulang.portal;

import id.pulang.portal.signatures.FeedSigner;
import id.pulang.protection.keys.ContactKey;
import java.nio.file.Path;

/**
 * The keys of the public process; none of them opens what somebody wrote.
 *
 * @param index by which it finds mailboxes
 * @param contacts by which it asks whether a contact appears in reports; the desk has the same one
 * @param feeds with which it signs what it publishes for programs
 */
public record PortalKeys(byte[] index, ContactKey contacts, FeedSigner feeds) {

    /** Reads those of a data folder; made on first use, for its owner only. */
    public static PortalKeys in(Path folder) {
        return new PortalKeys(IndexKey.in(folder), ContactKey.in(folder), FeedSigner.in(folder));
    }

    @Override
    public String toString() {
        return "PortalKeys[secret]";
    }
}
