package id.pulang.casework.entries;

import id.pulang.casework.files.Intake;
import id.pulang.casework.notes.NoteId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an officer writes in one go.
 *
 * @param text of the note; may be empty where there is a file
 * @param corrects the note that it corrects
 * @param file beside it
 * @param remind the day on which the officer is reminded of it
 */
public record NewEntry(
        String text, Optional<NoteId> corrects, Optional<Intake.Ready> file, Optional<LocalDate> remind) {}
