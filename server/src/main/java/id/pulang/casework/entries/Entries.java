package id.pulang.casework.entries;

import id.pulang.cases.CaseId;
import id.pulang.casework.Truncation;
import id.pulang.casework.entries.Entered.NoFile;
import id.pulang.casework.entries.Entered.NoNote;
import id.pulang.casework.entries.Entered.NoReminder;
import id.pulang.casework.entries.Entered.Written;
import id.pulang.casework.files.Attachments;
import id.pulang.casework.notes.Notes;
import id.pulang.casework.notes.Noting;
import id.pulang.casework.tasks.Tasking;
import id.pulang.casework.tasks.Tasks;
import id.pulang.identity.Access;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door through which a note, a file beside it and a reminder come to a case, all or none of them. */
@Service
@Transactional
public class Entries {

    private final Notes notes;
    private final Attachments files;
    private final Tasks tasks;
    private final Access access;

    Entries(Notes notes, Attachments files, Tasks tasks, Access access) {
        this.notes = notes;
        this.files = files;
        this.tasks = tasks;
        this.access = access;
    }

    /** Writes an entry. */
    public Entered write(CaseId id, NewEntry entry) {
        Entered became = attempt(id, entry);
        if (!(became instanceof Written)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return became;
    }

    private Entered attempt(CaseId id, NewEntry entry) {
        boolean only = entry.text().isBlank() && entry.file().isPresent();
        Noting noted = only
                ? Noting.WRITTEN
                : notes.write(id, entry.text(), entry.corrects().orElse(null));
        if (noted != Noting.WRITTEN) {
            return new NoNote(noted);
        }
        if (entry.file().filter(file -> !files.add(id, file)).isPresent()) {
            return new NoFile();
        }
        Tasking reminded = entry.remind().map(day -> remind(id, entry, day)).orElse(Tasking.SET);
        return reminded == Tasking.SET ? new Written() : new NoReminder(reminded);
    }

    /** The reminder is a task of who writes, called by how the note begins, or by the file. */
    private Tasking remind(CaseId id, NewEntry entry, LocalDate day) {
        String said = entry.text().isBlank()
                ? entry.file().orElseThrow().name()
                : entry.text().strip();
        return tasks.set(
                id, Truncation.truncated(said, Tasks.LONGEST), access.actor().id(), day);
    }
}
