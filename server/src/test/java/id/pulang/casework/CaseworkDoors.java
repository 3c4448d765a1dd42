package id.pulang.casework;

import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Attachments;
import id.pulang.casework.files.AttachmentsOfCase;
import id.pulang.casework.files.Intake;
import id.pulang.casework.notes.Notes;
import id.pulang.casework.notes.NotesOfCase;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.casework.tasks.Tasks;
import id.pulang.casework.tasks.TasksShown;
import java.nio.charset.StandardCharsets;

/** The doors through which casework is recorded and read, and a file to record. */
public record CaseworkDoors(
        Notes notes,
        NotesOfCase notesOfCase,
        Tasks tasks,
        TasksShown tasksShown,
        Attachments files,
        AttachmentsOfCase filesOfCase) {

    /** A file that was looked at and can be kept. */
    static Intake.Ready pdf() {
        return new Intake.Ready(
                AttachmentKind.PDF,
                "paspor.pdf",
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                new byte[0],
                ScanVerdict.NOT_SCANNED);
    }
}
