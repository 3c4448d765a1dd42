package id.pulang.reports.files;

import id.pulang.casework.files.AttachmentIntake;
import id.pulang.casework.files.Intake;
import id.pulang.identity.transactions.Busy;
import id.pulang.lists.pictures.PhotoPlace;
import id.pulang.portal.letters.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks at files that strangers sent, by the same means as at files of a case: kind by content, virus scanner, pixels
 * written anew. Call it outside a transaction; it throws {@link Busy} where others are looked at.
 */
@Component
public class FileLook {

    private final AttachmentIntake intake;

    FileLook(AttachmentIntake intake) {
        this.intake = intake;
    }

    /** Looks at the files of a letter. */
    public LookedAt look(List<Letter.SentFile> files) {
        List<Intake.Ready> ready = new ArrayList<>();
        for (Letter.SentFile file : files) {
            if (look(file) instanceof Intake.Ready kept) {
                ready.add(kept);
            }
        }
        String places = files.stream()
                .filter(Letter.SentFile::tellsItsPlace)
                .flatMap(file -> PhotoPlace.of(file.content()).stream())
                .map(place -> "GPS " + place)
                .collect(Collectors.joining(" · "));
        return new LookedAt(ready, files.size() - ready.size(), places);
    }

    private Intake look(Letter.SentFile file) {
        try {
            return intake.look(file.name(), file.content().length, file::content);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
