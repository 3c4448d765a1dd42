package id.pulang.people.web.known;

import id.pulang.identity.Access;
import id.pulang.identity.transactions.Bulkhead;
import id.pulang.incidents.rosters.FilesAtOnce;
import id.pulang.lists.scans.MrzPicture;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Reads the machine-readable zone in a photograph of a passport or card, which is forgotten afterwards. Its bytes are
 * taken in when no other file is, and it is read when no other is, for some seconds of a process of its own; others
 * wait a moment or are refused with {@link id.pulang.identity.transactions.Busy}. Thread-safe.
 */
@Component
class PassportPictures {

    private final Bulkhead place = new Bulkhead("reading a passport", 1, 6, Duration.ofSeconds(20));
    private final FilesAtOnce files;
    private final Access access;

    PassportPictures(FilesAtOnce files, Access access) {
        this.files = files;
        this.access = access;
    }

    /** The bytes of a file, read when it has its turn. */
    @FunctionalInterface
    interface Content {
        byte[] bytes() throws IOException;
    }

    /** The lines of the zone, or why there are none. */
    ZoneLines read(Content content) {
        try {
            MrzPicture picture = files.soon(() -> MrzPicture.of(content.bytes()));
            return place.soon(() -> picture.lines(access.today()))
                    .map(ZoneLines::read)
                    .orElseGet(() -> ZoneLines.none("people.zone.picture.none"));
        } catch (UnreadableList cannot) {
            boolean missing = cannot.problem().code().startsWith("no_tesseract");
            return ZoneLines.none(missing ? "people.zone.picture.no-reader" : "people.zone.picture.unreadable");
        } catch (IOException noPicture) {
            return ZoneLines.none("people.zone.picture.unreadable");
        }
    }
}
